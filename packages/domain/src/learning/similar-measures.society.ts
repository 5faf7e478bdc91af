/** Measures near the pairs, but none of them: same field, other thing. A line each: title | description | targets. */
export const societyDistractors = `
Agenda-2030-Resolution zeichnen | | 17.14 17.16
Nachhaltigkeitsbeauftragte einstellen | | 17.14 16.6
Nachhaltigkeitswoche | Aktionen von Vereinen und Schulen | 4.7 12.8
Nachhaltigkeitspreis für Betriebe | | 8.4 12.6
Nachhaltigkeitsstrategie beschließen | Leitlinien und strategische Ziele | 17.14 11.3
Nachhaltigkeits-AG verstetigen | Vierteljährliche Sitzungen | 16.7 17.17
Nachhaltigkeitshaushalt | SDG im Produkthaushalt | 16.6 17.14
Bürgerstiftung | Zustiftungen für lokale Projekte | 17.3 17.17
Ehrenamtsbörse online | Vermittlung freier Einsatzstellen | 17.17
Ehrenamtsbeauftragte | Ansprechperson im Rathaus | 17.17 16.6
Vereinsförderrichtlinie | Zuschüsse nach Mitgliederzahl | 17.17 11.4
Ehrung von Sportlern | | 3.4 17.17
Mängelmelder-App | Schlaglöcher und wilde Müllkippen melden | 16.6 11.6
Bürgerversammlungen in Ortsteilen | | 16.7
Online-Beteiligungsplattform | | 16.7 16.10
Öffentliche Fragestunde im Ausschuss | | 16.7
Wahlhelfer gewinnen | | 16.7
Juniorwahl an Schulen | | 16.7 4.7
Kinderstadtplan | Kinder zeichnen ihre Lieblingsorte | 16.7 11.7
Jugendbeauftragte im Rat | | 16.7
Jugendzentrum renovieren | | 11.7 4.7
Jugendtaxi | Ermäßigte Fahrten am Wochenende | 3.6 11.2
Skatepark | Mitplanung durch Jugendliche | 11.7 3.4
Ferienpass | Programm in den Sommerferien | 4.7 10.2
Streetwork | Mobile Jugendarbeit am Bahnhof | 16.1 3.5
Kriminalpräventiver Rat | | 16.1
Antikorruptionsrichtlinie | | 16.5
Hinweisgeberstelle | | 16.5 16.6
Informationsfreiheitssatzung | | 16.10
Ratsinformationssystem erneuern | Tablets für Ratsmitglieder | 16.6 12.5
Digitale Terminvergabe | Bürgerbüro ohne Wartezeit | 16.6
Online-Anmeldung für Kitas | Elternportal | 4.2 16.6
Serviceportal für Verwaltungsleistungen | OZG-Umsetzung | 16.6 9.c
Digitale Zwillinge | 3D-Stadtmodell | 9.5 11.3
LoRaWAN-Sensornetz | Pegel, Parkplätze, Bodenfeuchte | 9.c 11.b
Freies WLAN in Bussen und auf Plätzen | | 9.c
Mobilfunklöcher schließen | Masten auf kommunalen Grundstücken | 9.c 9.1
Rechenzentrum mit Abwärmenutzung | | 9.4 7.3
IT-Geräte länger nutzen | Leasing aufgearbeiteter Laptops | 12.5 12.2
Schulserver und Tablets | Digitalpakt | 4.a 9.c
Medienscouts | Jüngere vor Cybermobbing schützen | 4.7 16.2
Lehrschwimmbecken | Schwimmkurse für Grundschüler | 3.4 4.1
Schulsozialarbeit | | 4.1 10.2
Schulverweigerung begegnen | | 4.1 8.6
Neubau der Oberschule | Passivhaus | 4.a 7.3
Inklusion an Schulen | Aufzug und Differenzierungsräume | 4.5 4.a
Kostenlose Schulbücher | Lernmittelfreiheit für Familien im Leistungsbezug | 1.3 4.1
Lesepaten | Ehrenamtliche üben mit Kindern | 4.6 17.17
Alphabetisierung Erwachsener | Grundbildung an der Volkshochschule | 4.6
Musikschule auf dem Land | Unterricht in den Dörfern | 4.7 11.a
Bildungsregion | Abgestimmtes Übergangsmanagement | 4.1 4.4
Volkshochschule: Programm Nachhaltigkeit | | 4.7
Umweltbildungszentrum | Anbau mit Labor | 4.7 15.1
Naturerlebnispfad | | 4.7 15.1
Sprachförderung in Kitas | Sprachexperten im Alltag | 4.2 10.2
Kita-Öffnungszeiten ausweiten | Betreuung bis 18 Uhr | 5.4 4.2
Qualifizierung von Tagespflegepersonen | Kindertagespflege stärken | 4.2 5.4
Fachkräfte für Kitas gewinnen | Duale Ausbildung von Erziehern | 4.2 8.6
Ferienbetreuung | | 5.4 4.1
Babybegrüßung | Besuch mit Geschenk nach der Geburt | 3.2
Hebammenzentrale | | 3.1 3.2
Geburtsstation erhalten | | 3.1 3.8
Impfaktion | | 3.b 3.8
Gesundheitsregion | Runde Tische zur Versorgung | 3.8
Medizinisches Versorgungszentrum | Kommunale Trägerschaft | 3.8
Telemedizin im Landkreis | Virtuelle Sprechstunde | 3.8 9.c
Rettungswache | Hilfsfrist verkürzen | 3.8 11.5
Defibrillatoren | Öffentlich zugängliche Geräte | 3.8
Hospizverein | Zuschuss zur Ausbildung von Sterbebegleitern | 3.4
Selbsthilfegruppen | Kontaktstelle | 3.4
Psychosoziale Beratung junger Menschen | | 3.4
Rauchfreie Spielplätze | | 3.a 11.7
Betriebliches Gesundheitsmanagement | Rückenkurse für Beschäftigte der Verwaltung | 3.4 8.8
Seniorensport | Sturzprophylaxe im Verein | 3.4
Seniorenfahrdienst | Zum Arzt und zum Einkaufen | 10.2 11.2
Seniorenwegweiser | Broschüre mit Adressen | 10.2
Seniorenwohnanlage | 24 barrierefreie Wohnungen | 11.1 10.2
Besuchsdienst gegen Einsamkeit | | 3.4 10.2
Nachbarschaftshilfe | Vermittlung kleiner Hilfen | 17.17 10.2
Tagespflege im alten Schulhaus | | 3.8 11.a
Kurzzeitpflegeplätze | | 3.8
Pflegekräfte ausbilden | Kreispflegeschule | 3.c 8.6
Behindertenbeirat | | 16.7 10.2
Taubblinden-Dolmetscher | Kostenübernahme bei Sitzungen | 10.2
Inklusionsbetrieb | Arbeitsplätze im Stadtcafé | 8.5 10.2
Barrierefreier Wanderweg | Rollstuhlgerechter Belag | 10.2 8.9
Barrierefreie Arztpraxen | Verzeichnis | 3.8 10.2
Regenbogenflagge | Zeichen für queere Vielfalt | 10.3 5.1
Antidiskriminierungsstelle | | 10.3 16.3
Interkulturelles Fest | Begegnung der Kulturen | 10.2 11.4
Interkulturelle Öffnung der Verwaltung | Fortbildung für Beschäftigte | 10.3 16.6
Dezentrale Unterbringung Geflüchteter | Wohnungen statt Lager | 10.7 11.1
Begegnungscafé | Ehrenamtliche und Geflüchtete | 10.2
Anerkennung ausländischer Abschlüsse | Beratung | 8.5 10.7
Arbeitsgelegenheiten für Geflüchtete | | 8.5 10.7
Einbürgerungsfeier | | 10.7 16.9
Nothilfefonds | Einzelfallhilfen | 1.3 1.5
Sozialpass | Ermäßigung in Schwimmbad und Bücherei | 1.3 10.2
Sozialkaufhaus | | 12.5 1.2
Sozialbericht | Lebenslagen in Stadtteilen | 1.2 17.18
Altersarmut: Beratung zur Grundsicherung | | 1.3
Wärmestube im Winter | | 1.4
Möblierte Unterkünfte für Alleinerziehende | | 1.2 5.1
Langzeitarbeitslose beschäftigen | Teilhabechancengesetz im Bauhof | 8.5 1.2
Jugendberufsagentur | | 8.6
Ausbildungsplätze in der Verwaltung | Zwei zusätzliche Azubis | 8.6 8.5
Tariftreue bei Vergaben | | 8.8 12.7
Rückkehrerprogramm für Fachkräfte | | 8.5 11.a
Unternehmensnetzwerk Ökoprofit | Betriebe senken Kosten und Emissionen | 8.4 12.6
Gemeinwohlbilanz der Stadtwerke | | 12.6 8.3
Innenstadtmanagement | Leere Läden zwischennutzen | 8.3 11.3
Gutschein für den örtlichen Handel | | 8.3 12.8
Handwerkerhof | Kleine Hallen zur Miete | 8.3 9.3
Wohnmobilstellplatz | | 8.9
Wanderwegenetz | Neue Rundwege und Bänke | 8.9 3.4
Naturparkplan | | 8.9 15.1
Gästeführer ausbilden | | 8.9 11.4
Heimatmuseum | Neue Dauerausstellung | 11.4 4.7
Plattdeutsch pflegen | | 11.4 4.7
Kulturförderfonds | | 11.4
Kirchturm sanieren | | 11.4
Dorfgemeinschaftshaus sanieren | Neue Fenster und Küche | 11.7 7.3
Dorfplatz neu gestalten | Bänke, Linde, Boule | 11.7 11.3
Dorfmoderation | Zukunftswerkstatt im Dorf | 16.7 11.a
Spielplatz-Patenschaften | | 11.7 17.17
Bolzplatz | | 11.7 3.4
Stadtpark pflegen | Wege und Bänke | 11.7
Altstadtsatzung | Gestaltung von Werbeanlagen | 11.4
Ortskernsanierung | Städtebauförderung | 11.3
Konversion der Kaserne | Wohnen und Gewerbe | 11.3 15.3
Altlasten erkunden | | 15.3 3.9
Schottergärten verhindern | Kontrolle der Bauordnung | 15.5 11.7
Jung kauft Alt | Zuschuss zum Erwerb alter Häuser | 11.3 11.1
Wohnraum für Hilfe | Studierende wohnen bei Älteren | 11.1 10.2
Kommunale Wohnungsgesellschaft gründen | | 11.1
Wohnraumversorgungskonzept | Bedarf bis 2035 | 11.1 11.3
Zweitwohnungssteuer | | 11.1
Ferienwohnungen begrenzen | Erhaltungssatzung auf der Insel | 11.1 8.9
Tiny-House-Siedlung | | 11.1 12.2
Mieterberatung | | 11.1 1.4
Studierendenwohnheim | | 11.1 4.3
Erbbaurecht für Baugrundstücke | | 11.3 11.1
Klimaschonende Bauleitplanung | Checkliste für Festsetzungen | 11.b 13.2
Equal Pay Day | Aktion am Marktplatz | 5.1 8.5
Notinsel für Kinder | Geschäfte helfen | 16.2
Kinderschutzkonzept in Vereinen | Schulung gegen Missbrauch | 16.2 5.2
Nachttaxi für Frauen | | 5.2 11.2
Beleuchtung von Angsträumen | Helle Unterführung am Bahnhof | 11.7 5.2
Väterzeit-Kampagne | | 5.4
Frauen-Netzwerk im ländlichen Raum | Unternehmerinnentreffen | 5.5 8.3
Periodenprodukte in Schulen | Kostenlose Spender | 5.6 1.4
Männerberatung | Gegen Gewalt in der Familie | 5.2 16.1
Telearbeit in der Verwaltung | Homeoffice-Dienstvereinbarung | 5.4 8.5
`
