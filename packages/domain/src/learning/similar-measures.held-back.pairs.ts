/**
 * Pairs nobody tunes on, written before the code they judge; how they were made stands in `similar-measures.pairs.ts`.
 * Two lines are a pair: title | description | targets or goals.
 */
export const heldBackPairs = `
Kommunale Wärmeplanung | Bestands- und Potenzialanalyse nach dem Wärmeplanungsgesetz, Beteiligung der Stadtwerke | 7.2 13.2
Aufstellung eines Wärmeplans | Für alle Ortsteile soll bis 2028 feststehen, wo Wärmenetze sinnvoll sind. | 7.3 13.2

Umstellung der Straßenlaternen auf LED | | 7.3
Energieeffiziente Straßenbeleuchtung | Austausch von 1.200 Leuchtenköpfen gegen LED-Technik, Nachtabsenkung | 7.3 13.2 12.2

Zuschuss für Balkonkraftwerke | Mieterhaushalte erhalten 100 Euro je Gerät. | 7.2 1.4
Förderprogramm Stecker-Solargeräte | Die Gemeinde unterstützt den Kauf kleiner Balkon-PV mit einem Festbetrag | 7.2 13.3

Lastenradverleih am Marktplatz | Zwei E-Lastenräder, kostenlos buchbar | 11.2 12.2
Freies Lastenrad für alle | Ausleihe über die Stadtbücherei, Wartung durch den ADFC | 11.6

Laufbus zur Grundschule | Eltern begleiten Kinder in Gruppen zu Fuß zur Schule. | 3.6 11.2
Zu Fuß zur Schule | Einrichtung von Walking-Bus-Linien und Elternhaltestellen an den Grundschulen | 11.2 13.3

Mitfahrbänke in den Ortsteilen | | 11.2
Aufstellen von Mitfahrerbänken | An acht Standorten entstehen Bänke für spontanes Mitfahren. | 11.2 13.2

Anrufsammeltaxi am Abend | Nach 20 Uhr fährt auf Anruf ein Taxi zum Bustarif. | 11.2
Einführung eines Rufbusses | Bedarfsverkehr für Ortschaften ohne Linienverkehr in den Abendstunden und am Wochenende | 11.2 10.2

Trinkbrunnen in der Innenstadt | Zwei öffentliche Brunnen mit Leitungswasser | 6.1 3.9
Öffentliche Trinkwasserspender | Kostenfreies Trinkwasser an Rathaus, Bahnhof und Sportplatz | 6.1 11.7

Bio-regionale Verpflegung in Kindertagesstätten | Der Bioanteil beim Mittagessen steigt auf 30 Prozent. | 2.4 12.1
Mehr Bio und Regionales auf den Tellern unserer Kitas | Ausschreibung des Caterings mit DGE-Standard | 2.1 12.7

Bewerbung als Fairtrade-Town | Steuerungsgruppe, Ratsbeschluss, fairer Kaffee in Sitzungen | 12.7 8.7 17.17
Titelerneuerung Fairtrade-Stadt | Mehr Geschäfte und Gastronomie für fair gehandelte Produkte gewinnen | 12.8 1.1

Genossenschaftlicher Dorfladen | Gründung einer Genossenschaft zur Wiedereröffnung des Ladens | 11.a 8.3
Sicherung der Nahversorgung durch einen Dorfladen | Bürgerinnen und Bürger zeichnen Anteile | 11.3 2.1

Jugendparlament einrichten | Gewählte Jugendliche mit Antragsrecht im Rat | 16.7
Beteiligung von Kindern und Jugendlichen: Jugendrat | Ein Jugendrat mit eigenem Budget wird alle zwei Jahre gewählt. | 16.7 4.7

Deutschkurse für Geflüchtete | Niedrigschwellige Sprachkurse mit Kinderbetreuung | 4.6 10.2
Sprachförderung für Zugewanderte | Ehrenamtliche Sprachlotsen und Kurse der Volkshochschule | 10.2 4.4

Einführung der Ehrenamtskarte | Vergünstigungen für freiwillig Engagierte | 17.17
Anerkennungskultur im Ehrenamt | Ehrenamtskarte, Dankeschön-Abend und Ehrenamtspreis | 17.17 16.7

Blühstreifen an Wegrändern | Mehrjährige Wildblumenmischungen auf gemeindeeigenen Säumen | 15.5 2.4
Insektenfreundliche Blühflächen | Umwandlung von Rasen in artenreiche Blühwiesen mit Regiosaatgut | 15.5 15.a

500 neue Straßenbäume bis 2030 | Nachpflanzung klimaresistenter Arten in versiegelten Straßenzügen | 11.7 13.1
Stadtbaumkonzept | Baumpflanzungen entlang von Straßen und Plätzen, größere Baumscheiben | 15.5 11.7

Wiedervernässung des Moores | Verschluss von Gräben auf 120 ha, Flächenankauf | 15.1 13.2
Moorschutzprogramm | Hochmoorflächen werden vernässt, Torfmoose angesiedelt | 15.3 13.2 15.5

Umbau des Stadtwaldes | Fichtenreinbestände werden zu klimastabilem Mischwald. | 15.2
Klimaangepasste Waldwirtschaft | Im Forst der Samtgemeinde wird Laubholz unter Nadelholz gepflanzt | 15.2 13.1

Schwammstadt Innenstadt | Regenwasser wird in Mulden und Rigolen zurückgehalten | 11.b 6.5 13.1
Dezentrale Regenwasserbewirtschaftung | Versickerung und Rückhalt von Niederschlagswasser bei Straßenerneuerung | 6.4 13.1

Starkregengefahrenkarten | Modellierung der Fließwege, Veröffentlichung im Internet | 13.1 11.5
Vorsorge gegen Starkregen | Eine Gefahrenkarte und ein Handlungskonzept für überflutungsgefährdete Bereiche | 11.5

Hitzeaktionsplan | Warnkette, kühle Orte und Hitzetelefon | 3.d 13.1
Schutz älterer Menschen bei Hitze | Erarbeitung eines Hitzeschutzplans gemeinsam mit Pflegeheimen und Hausärzten | 3.9 13.1

Vierte Reinigungsstufe im Klärwerk | Ozonung und Aktivkohle gegen Arzneimittelrückstände | 6.3 14.1
Ausbau der Kläranlage zur Entfernung von Spurenstoffen | | 6.3

Dienstanweisung nachhaltige Beschaffung | Kriterien für Papier, Textilien und IT | 12.7
Einkaufsrichtlinie der Verwaltung nach ökologischen und sozialen Kriterien | Nachhaltige Vergabe unterhalb der Schwellenwerte | 12.7 8.7

Mehrweggeschirr auf Festen | Spülmobil und Pflicht zu Mehrweg auf gemeindlichen Veranstaltungen | 12.5
Müllfreie Veranstaltungen | Verleih von Mehrwegbechern und Geschirrmobil an Vereine | 12.5 12.8 14.1

Repair-Café | Ehrenamtliche reparieren einmal im Monat Elektrogeräte | 12.5
Reparaturtreff im Bürgerhaus | Gemeinsam reparieren statt wegwerfen | 12.5 4.7

Fairteiler am Rathaus | Öffentlicher Kühlschrank gegen Lebensmittelverschwendung | 12.3
Lebensmittel retten | Foodsharing-Schrank, Kooperation mit Supermärkten | 12.3 2.1

Fortschreibung des Gleichstellungsplans | Ziel: 40 Prozent Frauen in Führungspositionen der Verwaltung | 5.5
Frauen in Führung | Gleichstellungsplan mit Teilzeitführung und Mentoring | 5.1 5.5 8.5

Schutzplätze im Frauenhaus | Sechs zusätzliche Plätze für Frauen und Kinder, die Gewalt erleben | 5.2
Schutz vor häuslicher Gewalt | Der Landkreis erweitert das Frauenhaus und die Beratungsstelle. | 5.2 16.1

Stipendium für angehende Landärzte | Medizinstudierende verpflichten sich, im Kreisgebiet zu praktizieren. | 3.8 3.c
Sicherung der hausärztlichen Versorgung | Ansiedlungsförderung und Stipendien für den ärztlichen Nachwuchs | 3.8

Gemeindeschwester | Präventive Hausbesuche bei Menschen über 75 | 3.8 3.4
Dorfpflegerin für Seniorinnen und Senioren | Beratung und vorbeugende Hausbesuche, damit Ältere zu Hause wohnen können | 3.8 10.2

Mehrgenerationenhaus | Offener Treff, Beratung und Mittagstisch | 10.2 11.7
Treffpunkt für Jung und Alt | Ausbau des Bürgerhauses zum Mehrgenerationentreff mit Café | 11.3

Quote für sozialen Wohnungsbau | 25 Prozent geförderte Wohnungen in neuen Bebauungsplänen | 11.1 1.4
Bezahlbarer Wohnraum | Die Stadt schreibt bei Neubauprojekten einen Anteil sozial geförderter Wohnungen vor. | 11.1

Baulückenkataster | Erfassung und Ansprache der Eigentümer | 11.3 15.3
Innen- vor Außenentwicklung | Aktivierung von Baulücken und Leerständen statt neuer Baugebiete | 11.3 15.1

Glasfaserausbau in weißen Flecken | Anschluss von 620 unterversorgten Adressen | 9.c 9.1
Breitbandversorgung im Außenbereich | Eigenwirtschaftlicher und geförderter Ausbau mit Glasfaser bis ins Haus | 9.c

Coworking im alten Bahnhof | Arbeitsplätze auf Zeit für Pendler und Selbstständige | 8.3 9.1
Coworking-Space auf dem Land | Umnutzung eines Leerstands als gemeinschaftliches Büro | 11.a 8.2

Ausbildungsmesse | Betriebe stellen sich Schülerinnen und Schülern vor | 8.6 4.4
Berufsorientierung an Oberschulen | Jährliche Ausbildungsbörse, Praktikumstage mit dem Handwerk | 8.6

Gründungsberatung | Sprechstunde für Existenzgründerinnen und -gründer | 8.3
Wirtschaftsförderung: Start-ups unterstützen | Gründerzentrum mit Beratung und günstigen Räumen | 8.3 9.3

Nachhaltiges Reiseziel | Zertifizierung der Urlaubsregion mit TourCert | 8.9 12.b
Sanfter Tourismus | Nachhaltigkeitszertifikat für die Tourist-Information und Gastgeber | 8.9

Klimapartnerschaft mit Tansania | Fachaustausch und gemeinsames Handlungsprogramm mit der Partnerkommune | 17.16 13.3
Kommunale Partnerschaft mit einer Gemeinde in Ghana | Klimapartnerschaft, gefördert durch Engagement Global | 17.9 17.16

Bürgerbudget | 50.000 Euro für Vorschläge aus der Einwohnerschaft | 16.7
Einführung eines Bürgerhaushalts | Einwohner entscheiden über kleine Projekte selbst. | 16.7 16.6

Livestream der Ratssitzungen | Übertragung ins Internet und Archiv der Aufzeichnungen | 16.10 16.6
Öffentliche Sitzungen online verfolgen | Der Rat wird per Video übertragen | 16.6

Open-Data-Portal | Offene Verwaltungsdaten in maschinenlesbarer Form | 16.10 17.18
Bereitstellung offener Daten | Haushalts- und Geodaten als Open Data veröffentlichen | 16.10

Ganztagsausbau der Grundschulen | Mensa und Betreuungsräume für den Rechtsanspruch | 4.1 4.a
Ganztagsbetreuung für Grundschulkinder ab 2026 | Neubau einer Mensa, Kooperation mit Vereinen am Nachmittag | 4.1 5.4

Neubau einer Kita | 75 Plätze in Holzbauweise | 4.2
Schaffung zusätzlicher Krippen- und Kindergartenplätze | Errichtung einer dreigruppigen Kindertagesstätte | 4.2 5.4

Familienzentrum mit Frühen Hilfen | Beratung und Elterncafé unter einem Dach | 1.3 3.2
Netzwerk Frühe Hilfen | Familienhebammen und offene Elterntreffs für Familien mit kleinen Kindern | 3.2 4.2

Stromspar-Check für einkommensarme Haushalte | Kostenlose Beratung und Soforthilfen | 1.4 7.1
Energieberatung für Haushalte mit geringem Einkommen | Stromsparhelfer besuchen Leistungsberechtigte zu Hause. | 7.3 1.3

Einstellung einer Klimaschutzmanagerin | Förderung durch die Nationale Klimaschutzinitiative | 13.2
Personalstelle Klimaschutzmanagement verstetigen | | 13.2 13.3

Elektrofahrzeuge im kommunalen Fuhrpark | Dienstwagen werden bei Ersatz elektrisch beschafft | 11.6 13.2
Umstellung der Dienstfahrzeuge auf E-Antrieb | Bauhof und Verwaltung | 13.2 12.7

Dienstradleasing für Beschäftigte | | 11.6 3.4
Fahrradfreundlicher Arbeitgeber Rathaus | Die Beschäftigten können Fahrräder über die Entgeltumwandlung leasen; Duschen werden eingebaut | 13.2 11.2

Energetische Sanierung der Turnhalle | Dämmung, neue Fenster und Lüftung mit Wärmerückgewinnung | 7.3
Sporthalle modernisieren | Dach und Fassade werden gedämmt, die Heizung erneuert | 7.3 13.2 9.4

Gründung einer Bürgerenergiegenossenschaft | Bürger beteiligen sich an Solar- und Windanlagen | 7.2 17.17
Bürgerbeteiligung an erneuerbaren Energien | Eine Energiegenossenschaft betreibt Anlagen auf Dächern der Gemeinde | 7.2

Vorranggebiete für Windenergie | Änderung des Flächennutzungsplans | 7.2 13.2
Ausweisung von Flächen für Windkraft | Teilflächenziel des Landes im Regionalen Raumordnungsprogramm sichern | 7.2

Barrierefreier Umbau von Bushaltestellen | Hochbord und taktile Leitelemente | 11.2 10.2
Haltestellenprogramm | Alle Bushalte werden bis 2030 ohne Barrieren nutzbar, mit Wetterschutz | 11.2

Beleuchtungsrichtlinie gegen Lichtverschmutzung | Warmweiße, abgeschirmte Lampen schonen Insekten | 15.5
Dunkle Nächte für Fledermaus und Falter | Weniger Licht: Reduzierung der nächtlichen Beleuchtung an Gebäuden | 15.5 7.3

Gewässerrandstreifen anlegen | Zehn Meter breite Pufferstreifen an Bächen und Gräben | 6.6 15.1
Pflanzung von Uferrandstreifen | Zusammenarbeit mit Landwirten und Unterhaltungsverband | 6.3 15.5

Gemeinschaftsgarten am Mehrfamilienquartier | Hochbeete und Gartenhütte für Nachbarn | 11.7 2.4
Urban Gardening | Bewohnerinnen und Bewohner bauen im Stadtteil gemeinsam Gemüse an | 2.4 11.7 12.8

Wasserverbrauch in öffentlichen Gebäuden senken | Spararmaturen in Schulen und Sporthallen | 6.4
Wassersparen in kommunalen Liegenschaften | Einbau wassersparender Armaturen, Nutzung von Regenwasser für Toiletten | 6.4 12.2
`
