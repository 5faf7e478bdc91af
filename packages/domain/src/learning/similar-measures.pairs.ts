/**
 * Pairs of measures that mean the same, as two municipalities of Lower Saxony might phrase them. Written by the authors
 * of the project, not taken from real programmes; targets as different officers might choose them. Weights and word
 * families are tuned on these. Two lines are a pair: title | description | targets or goals.
 */
export const tunedPairs = `
Photovoltaik auf Schuldächern | Anlagen mit zusammen 240 kWp auf drei Schulen, vorrangig Eigenverbrauch | 7.2 13.2
PV-Anlagen für unsere Schulen | Die Dächer der Grundschule und der Oberschule werden belegt. | 7.2

Radwegebau an der Kreisstraße | Lückenschluss zwischen zwei Ortschaften | 11.2 3.6
Bau von Radwegen | Außerorts fehlen Wege neben den Kreisstraßen; jährlich werden zwei Kilometer gebaut | 11.2 9.1

Klimaschutzkonzept | Energie- und Treibhausgasbilanz, Szenarien, Maßnahmenkatalog | 13.2
Erstellung eines Konzepts zum Klimaschutz | | 13.2 13.3

Öffentliche Ladeinfrastruktur | 20 Ladepunkte bis 2027 an Parkplätzen und Sportstätten | 11.6 7.2
E-Ladesäulen im Gemeindegebiet | Standortkonzept und Vergabe an einen Betreiber | 13.2 9.4

Bürgerbus | Ehrenamtliche fahren zwischen Dörfern und Bahnhof | 11.2 10.2
Verbesserung des Nahverkehrs durch einen Bürgerbusverein | | 11.2

Kommunales Energiemanagement | Monatliches Controlling aller Liegenschaften, jährlicher Energiebericht | 7.3
Energiecontrolling in öffentlichen Gebäuden | Verbräuche werden erfasst und Hausmeister geschult. | 7.3 12.2

Nahwärmenetz mit Abwärme der Biogasanlage | 40 Häuser werden angeschlossen | 7.2 7.3
Bioenergiedorf | Wärmeleitung von der Biogasanlage zu Schule und Wohnhäusern | 7.2 13.2

Solarthermie für das Freibad | Absorbermatten erwärmen das Beckenwasser | 7.2
Beheizung des Freibads mit Sonnenenergie | | 7.2 13.2

Überdachte Fahrradständer am Rathaus | | 11.2
Sichere Abstellanlagen für Fahrräder | Fahrradbügel und Fahrradboxen an öffentlichen Gebäuden | 11.2 13.2

Carsharing im Stadtgebiet | Zwei Stationen mit Elektroautos | 11.6 12.2
Gemeinschaftsauto im Dorf | Ein Verein teilt ein E-Auto (Dorfauto), Carsharing auf dem Land | 11.2

Tempo 30 auf Hauptstraßen | Lärmschutz und Schulwegsicherheit | 3.6 11.6
Geschwindigkeitsreduzierung innerorts | Ausweitung von Tempo-30-Zonen, Beitritt zur Städteinitiative | 3.6

Fußverkehrscheck | Begehungen mit Seniorinnen, Kindern und Menschen mit Rollstuhl | 11.2 3.6
Förderung des Fußverkehrs | Gehwege prüfen, Querungen verbessern, Bänke aufstellen | 11.2 11.7

Reaktivierung der Bahnstrecke | Machbarkeitsstudie mit der Landesnahverkehrsgesellschaft | 9.1 11.2
Neuer Haltepunkt der Regionalbahn | Die stillgelegte Strecke soll für den Personenverkehr wieder öffnen | 11.2

Schulgarten an der Grundschule | Kinder ziehen Gemüse und Kräuter | 4.7 2.4
Gärtnern mit Schulkindern | An jeder Schule entsteht ein Garten mit Hochbeeten. | 4.7

Wochenmarkt mit regionalen Erzeugern | Standgebühren entfallen für Direktvermarkter | 2.3 12.1
Stärkung der Direktvermarktung | Feierabendmarkt für Produkte von Höfen der Region | 2.4 8.9

Öko-Modellregion | Vernetzung von Bio-Betrieben, Verarbeitern und Küchen | 2.4
Ausbau des ökologischen Landbaus | Bei Neuverpachtung kommunaler Äcker werden Biobetriebe bevorzugt | 2.4 15.3

Abfallvermeidung an Schulen | Brotdosen statt Folie, Unterrichtseinheiten | 12.5 4.7
Müll vermeiden lernen | Schulprojekt der Abfallwirtschaft mit Unterrichtsbesuchen | 12.5 12.8

Frühjahrsputz | Vereine und Feuerwehr sammeln Müll in Feld und Flur. | 12.5 15.1
Aktion saubere Landschaft | Gemeinsame Müllsammelaktion mit Schulen und Jagdpächtern | 14.1 11.6

Kompostierung von Bioabfall | Förderung von Kompostern im Hausgarten | 12.5
Biotonne und Eigenkompost | Bioabfälle getrennt erfassen und verwerten | 12.5 12.2

Streuobstwiese | Pflanzung alter Apfelsorten mit dem NABU | 15.5 2.5
Erhalt alter Obstsorten | Anlage und Pflege von Obstwiesen, Patenschaften für Bäume | 15.5

Heckenprogramm | Zehn Kilometer Wallhecken werden gepflegt oder neu gepflanzt | 15.5 15.1
Feldhecken für den Biotopverbund | Pflanzung heimischer Gehölze an Wegen | 15.1 15.5

Renaturierung des Mühlenbachs | Rückbau von Sohlabstürzen, Durchgängigkeit für Fische | 6.6 15.1
Naturnahe Gewässerentwicklung | Der Bachlauf erhält Kiesbänke und Mäander zurück. | 6.6

Entsiegelung von Schulhöfen | Asphalt weicht Bäumen und Beeten | 11.7 13.1
Grüne Schulhöfe | Umgestaltung zu naturnahen Pausenflächen, weniger Versiegelung | 4.a 13.1 15.5

Förderung von Gründächern | Zuschüsse für die Begrünung von Dächern und Fassaden | 11.7 13.1
Dach- und Fassadenbegrünung | Förderrichtlinie für private Eigentümer | 13.1 15.5

Hochwasserschutz an der Aller | Deichrückverlegung, neues Rückhaltebecken | 11.5 13.1
Schutz vor Überschwemmung | Bau eines Rückhaltebeckens und Ertüchtigung des Deiches | 13.1 11.5

Sirenen und Notfalltreffpunkte | Bevölkerungsschutz für den Fall eines Stromausfalls | 11.5 13.1
Katastrophenvorsorge | Notfall-Leuchttürme, neues Sirenennetz, Warn-App | 11.5

Integrationslotsen | Ehrenamtliche begleiten Neuzugewanderte zu Ämtern und Ärzten | 10.2
Begleitung von Geflüchteten im Alltag | Lotsinnen und Lotsen werden geschult, Koordination im Sozialamt | 10.7 10.2

Barrierefreies Rathaus | Aufzug, Rampe und taktile Beschilderung | 10.2 11.7
Abbau von Barrieren in Verwaltungsgebäuden | Rampen, Automatiktüren und ein Blindenleitsystem | 11.7

Leichte Sprache | Formulare und Internetseite der Stadt werden übersetzt | 10.2 16.10
Verständliche Verwaltungssprache | Bescheide bürgernah formulieren, Informationen in Leichter Sprache | 16.6

Inklusiver Spielplatz | Spielgeräte für Kinder mit und ohne Behinderung | 11.7 10.2
Spielplätze für alle Kinder | Spielplatzsanierung, mindestens ein rollstuhlgerechtes Gerät | 11.7

Bücherei als dritter Ort | Längere Öffnungszeiten, Lernplätze und Bibliothek der Dinge | 4.7 11.7
Weiterentwicklung der Stadtbibliothek | Aufenthaltsqualität, Veranstaltungen, Ausleihe von Gegenständen | 4.4 12.5

Bildung für nachhaltige Entwicklung in Kitas | Fortbildung der Erzieherinnen, Forscherkisten | 4.7 4.2
BNE im Kindergarten | Zertifizierung als KITA21, Naturtage im Wald | 4.7 12.8

Internetkurse für Ältere | Digitalpaten helfen mit Smartphone und Tablet. | 4.4 9.c
Digitale Teilhabe von Seniorinnen und Senioren | Sprechstunde mit ehrenamtlichen Technikbegleitern | 10.2 4.4

Seniorenbeirat | Wahl einer Interessenvertretung älterer Menschen | 16.7 10.2
Mitwirkung der älteren Generation | Satzung für einen Beirat der Senioren, Rederecht in Ausschüssen | 16.7

Demenzfreundliche Kommune | Schulung von Beschäftigten in Handel, Bank und Polizei | 3.4 10.2
Leben mit Demenz | Netzwerk, Angehörigengruppe und Betreuungsangebote | 3.4

Suchtprävention an Schulen | Projektwochen zu Alkohol, Cannabis und Medien | 3.5 4.7
Vorbeugung von Sucht bei Jugendlichen | Präventionsfachkraft und Elternabende | 3.5

Sport im Park | Offene Bewegungsangebote für alle im Sommer | 3.4 11.7
Bewegung im Freien | Calisthenics-Anlage und kostenlose Kurse auf Grünflächen | 3.4

Pflegestützpunkt | Wohnortnahe Beratung von Pflegebedürftigen und Angehörigen | 3.8 1.3
Pflegeberatung in der Samtgemeinde | Sprechtage in allen Mitgliedsgemeinden | 3.8

Schuldnerberatung ausbauen | | 1.2 1.4
Hilfe bei Überschuldung | Offene Sprechstunde für verschuldete Haushalte mit der Caritas | 1.3

Bildungspaket gegen Kinderarmut | Kita-Lotsinnen helfen bei Anträgen | 1.2 4.1
Teilhabe armer Kinder | Bildungs- und Teilhabeleistungen unbürokratisch bewilligen | 1.3 10.2

Unterstützung der Tafel | Räume und Kühlfahrzeug | 2.1 12.3
Lebensmittelausgabe für Bedürftige | Mietzuschuss für die Ausgabestelle der Tafel | 1.2 2.1

Wohnungslosenhilfe | Notunterkunft mit sozialer Begleitung | 1.4 11.1
Obdachlosigkeit vermeiden | Präventionsstelle für Wohnungssicherung, neue Unterkunft | 11.1 1.3

Gemeinschaftliche Wohnprojekte | Grundstücke nach Konzeptvergabe für generationenübergreifendes Wohnen | 11.1 11.3
Neue Wohnformen im Alter | Flächen für Mehrgenerationenwohnen, Beratung von Baugruppen | 11.1 3.8

Flächensparende Baulandentwicklung | Höchstens zwei Hektar neue Siedlungsfläche im Jahr | 11.3 15.3
Flächenverbrauch senken | Begrenzung neuer Baugebiete, verdichtetes Bauen | 15.3 11.3

Nachhaltiges Gewerbegebiet | Klimaneutrale Energieversorgung und begrünte Grundstücke | 9.4 9.2
Gewerbepark ökologisch entwickeln | Kriterien für Ansiedlungen, gemeinsames Energiekonzept der Unternehmen | 8.4 9.4

Digitaler Bauantrag | Genehmigungen werden vollständig elektronisch bearbeitet | 16.6 9.c
Online-Bauantragsverfahren | Digitalisierung der Bauaufsicht | 16.6

Einführung der E-Akte | Papierloses Arbeiten in allen Fachbereichen | 12.5 16.6
Elektronische Aktenführung | Ein Dokumentenmanagementsystem ersetzt Papierakten | 16.6 12.2

Nachhaltigkeitsbericht | Alle zwei Jahre nach dem Berichtsrahmen Nachhaltige Kommune | 12.6 16.6
Berichterstattung zu den SDGs | Voluntary Local Review mit Indikatoren | 17.18 16.6

Nachhaltigkeitscheck für Beschlussvorlagen | Prüfung aller Vorlagen auf ihre Wirkung | 16.6 17.14
Klima- und Nachhaltigkeitsprüfung in der Ratsarbeit | Jede Vorlage nennt Auswirkungen auf das Klima | 13.2 17.14

Fairtrade-Schools | Schulen werden bei der Zertifizierung begleitet | 4.7 12.8
Fairer Handel macht Schule | Projekttage, Pausenverkauf fairer Produkte | 4.7 17.16

Demokratie leben | Partnerschaft für Demokratie, Förderfonds gegen Extremismus | 16.7 10.3
Förderung von Vielfalt und demokratischer Kultur | Lokale Aktionen gegen Rassismus werden bezuschusst | 10.3 16.b

Kulturpass für Menschen mit wenig Geld | Freier Eintritt in Theater und Museum | 10.2 1.4
Kultur für alle | Restkarten werden kostenlos an Personen mit Sozialleistungen vermittelt | 10.2 11.4

Sanierung historischer Fachwerkhäuser | Zuschuss für Eigentümer im Altstadtkern | 11.4
Denkmalpflege und Stadtbild | Förderung privater Sanierungen von Baudenkmalen | 11.4 8.9

Dorfentwicklungsplan | Antrag zur Aufnahme in das Dorfentwicklungsprogramm des Landes | 11.a 11.3
Dorfregion gestalten | Arbeitskreise erstellen einen Plan zur Entwicklung der Dörfer | 11.3 16.7

Nitratbelastung des Grundwassers verringern | Kooperation mit Landwirtschaft im Trinkwasserschutzgebiet | 6.3 2.4
Grundwasserschutz | Beratung zur Düngung in Wassergewinnungsgebieten | 6.3 6.6

Pestizidfreie Kommune | Verzicht auf Glyphosat auf städtischen Flächen | 15.5 3.9
Grünpflege ohne Gift | Der Bauhof entfernt Wildkraut mechanisch, keine chemischen Mittel | 15.5 12.4

Nisthilfen für Gebäudebrüter | Kästen für Mauersegler und Fledermäuse | 15.5
Artenschutz an Gebäuden | Nistkästen an Schulen und Rathaus für Schwalben und Segler | 15.5 11.7

Papier aus Altpapier | Die Verwaltung nutzt nur noch Papier mit dem Blauen Engel. | 12.5 12.7
Recyclingpapier in Schulen und Verwaltung | Teilnahme am Papieratlas | 12.5

Klimaneutrale Verwaltung | Ziel 2035, Treibhausgasbilanz der eigenen Einrichtungen | 13.2
Treibhausgasneutrales Rathaus | Fahrplan zur Klimaneutralität der Kernverwaltung | 13.2 12.6

Stadtradeln | Jährliche Teilnahme am Wettbewerb des Klima-Bündnisses | 13.3 11.2
Teilnahme an der Kampagne STADTRADELN | Teams sammeln drei Wochen lang Fahrradkilometer | 3.4 13.3

Energieberatung für Hauseigentümer | Sprechtage der Verbraucherzentrale | 7.3 13.3
Beratungskampagne Altbausanierung | Kostenlose Gebäude-Checks für private Haushalte durch die Klimaschutzagentur | 7.3

Bahnhofsumfeld als Mobilitätsstation | Bus, Rad, Carsharing und Taxi an einem Ort | 11.2
Mobilstationen | Verknüpfung von Bus und Bahn mit Leihrädern und geteilten Autos | 11.2 9.1

Girls' Day in der Verwaltung | Mädchen lernen technische Berufe kennen | 5.5 8.6
Mädchen in MINT | Projektwoche Technik mit Betrieben und der Hochschule | 5.1 4.3

Frauen in die Kommunalpolitik | Mentoring vor der Wahl | 5.5
Mehr Frauen im Rat | Workshops und Begleitung für Kandidatinnen | 5.5 16.7

Energetische Quartierssanierung | KfW-Programm 432, Sanierungsmanagement für die Siedlung der 1960er Jahre | 7.3 11.3
Quartierskonzept für eine Einfamilienhaussiedlung | Sanierungsmanager begleitet Eigentümer bei Wärmepumpe und Dämmung | 7.2 7.3

Plastikfreie Küste | Strandmüllboxen und Verzicht auf Einwegplastik am Hafen | 14.1
Weniger Kunststoff im Meer | Einwegverbot auf Strandveranstaltungen, Sammelstelle für Netze | 14.1 12.5
`
