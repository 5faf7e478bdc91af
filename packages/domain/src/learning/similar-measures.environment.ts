/** Measures near the pairs, but none of them: same field, other thing. A line each: title | description | targets. */
export const environmentDistractors = `
Freiflächen-Photovoltaik am Autobahnkreuz | 12 Hektar, Bebauungsplan | 7.2 13.2
Agri-PV über Obstkulturen | Versuchsanlage mit der Landwirtschaftskammer | 7.2 2.4
Solarkataster | Dächer werden aus der Luft bewertet | 7.2 13.3
Solarpflicht auf Neubauten | Festsetzung in Bebauungsplänen | 7.2
Batteriespeicher am Umspannwerk | | 7.1 9.4
Solarcarport am Schwimmbad | Überdachter Parkplatz mit Modulen | 7.2
Wasserkraftanlage an der alten Mühle | Fischtreppe und Turbine | 7.2 6.6
Biomasse-Heizkraftwerk | Landschaftspflegeholz für das Schulzentrum | 7.2 15.1
Heizungstausch im Kindergarten | Wärmepumpe ersetzt Ölkessel | 7.2 7.3
Hydraulischer Abgleich in Schulen | Heizungen optimal einstellen | 7.3
Ökostrom für alle Liegenschaften | Ausschreibung mit Herkunftsnachweis | 7.2 12.7
Energiesparmodelle Fifty-fifty | Schulen behalten die Hälfte der eingesparten Kosten | 7.3 4.7
Innenbeleuchtung der Schulen erneuern | LED-Leuchten in Klassenräumen | 7.3 4.a
Flutlicht am Sportplatz erneuern | LED-Strahler | 7.3
Weihnachtsbeleuchtung sparsam | Lichterketten mit LED und Zeitschaltung | 7.3 12.2
Thermografie-Spaziergang | Wärmebilder von Häusern | 7.3 13.3
Geothermie-Erkundung | Tiefe Erdwärme, Bohrung | 7.2 9.5
Wasserstoff-Tankstelle | Müllfahrzeuge mit Brennstoffzelle | 7.2 9.4
Smart-Meter für Verwaltungsgebäude | Fernauslesung | 7.3 9.c
Repowering des Windparks | Ersatz alter Anlagen durch leistungsfähigere | 7.2
Energielehrpfad | Schautafeln an Windrad und Biogasanlage | 7.2 4.7
Stromsparwettbewerb der Haushalte | | 7.3 13.3
Klimaschutzpreis | Auszeichnung privater Projekte | 13.3
Klimafonds | Kompensationszahlungen fließen in örtliche Projekte | 13.2 17.3
Klimarat der Bürgerinnen und Bürger | Zufällig geloste Menschen beraten | 13.2 16.7
Beitritt zum Klima-Bündnis | | 13.2 17.16
Klimaspaziergang mit Schulklassen | | 13.3 4.7
Klimafunktionskarte | Kaltluftbahnen und Wärmeinseln | 13.1 11.3
CO2-Rechner auf der Internetseite | | 13.3
Klimaanpassungsmanager | Personalstelle für drei Jahre | 13.1
Klimaschulen auszeichnen | Zertifikat für Schulen mit Klimaplan | 13.3 4.7
Klimasparbuch | Gutscheine für nachhaltigen Konsum | 12.8 13.3
Verschattung von Spielplätzen | Sonnensegel und Bäume gegen Hitze | 13.1 11.7
Sonnenschutz in Kitas | Markisen, Hautschutz | 3.9 13.1
Trinkwassernotbrunnen | Ersatzversorgung bei Ausfall | 6.1 11.5
Waldbrandvorsorge | Löschwasserteiche, Wundstreifen, Kameras | 15.2 11.5
Feuerwehrhaus Neubau | Stellplätze und Umkleiden | 11.5 16.6
Jugendfeuerwehr stärken | Werbekampagne, Zeltlager | 11.5 4.7
Deichpflege mit Schafen | | 13.1 15.1
Sturmflutschutz am Hafen | Erhöhung der Kaimauer | 13.1 14.2
Radverkehrskonzept | Netzplan mit Prioritäten | 11.2
Radschnellweg in die Großstadt | Planung über vier Gemeinden | 11.2 9.1
Fahrradstraße in der Schulstraße | Vorrang für Radverkehr | 11.2 3.6
Schutzstreifen für Radfahrende | Markierung auf der Fahrbahn | 3.6
Beschilderung touristischer Radrouten | Knotenpunktsystem | 8.9 11.2
Radreparatursäulen | Werkzeug und Luftpumpe am Radweg | 11.2
Fahrradwerkstatt für Geflüchtete | Räder herrichten | 10.2 12.5
Radverkehrsbeauftragte | Halbe Stelle im Tiefbauamt | 11.2
Winterdienst auf Radwegen | | 11.2 3.6
Fahrradkurse für Frauen | Radfahren lernen | 5.1 10.2
Leihräder am Bahnhof | Anmietung per App | 11.2
Pedelec-Training für Senioren | mit der Verkehrswacht | 3.6 3.4
Rad-Zählstellen | Dauerzählung an vier Brücken | 11.2 17.18
Fahrradkodierung | Schutz vor Diebstahl mit der Polizei | 16.1
Kindermeilen-Kampagne | Grüne Meilen sammeln | 13.3 11.2
Schulstraßen zeitweise sperren | Kein Autoverkehr zum Unterrichtsbeginn | 3.6 11.2
Verkehrserziehung in Kitas | | 3.6 4.2
Schülerlotsen gewinnen | | 3.6
Zebrastreifen am Seniorenheim | | 3.6 11.2
Kreisverkehr statt Ampel | | 3.6 9.1
Verkehrsberuhigung im Ortskern | Umbau der Ortsdurchfahrt, Aufpflasterungen | 3.6 11.3
Parkraumbewirtschaftung | Gebühren in der Innenstadt | 11.6
Anwohnerparken | | 11.6
Park-and-Ride-Platz erweitern | 80 Stellplätze für Pkw | 11.2
Pendlerportal | Fahrgemeinschaften im Internet vermitteln | 11.2 13.2
Jobticket für Beschäftigte | Zuschuss zum Deutschlandticket | 11.2 13.2
Schülerticket | Kostenlose Busfahrt für Jugendliche | 11.2 4.1
Taktverdichtung der Buslinie | Stundentakt bis 22 Uhr | 11.2
Elektrobusse im Stadtverkehr | Ausschreibung emissionsfreier Fahrzeuge | 11.2 11.6
Fahrgastinformation in Echtzeit | Anzeigen an Bushaltestellen | 11.2 9.c
Nachtbus am Wochenende | Discobus für junge Leute | 11.2 3.6
Mobilitätsberatung für Ältere | Busschule | 11.2 10.2
Autonomer Shuttle | Modellversuch im Kurort | 9.5 11.2
Güterverkehr auf die Schiene | Verladegleis im Gewerbegebiet | 9.1 9.4
Mikrodepot für Pakete | Zustellung per Rad | 11.6 9.4
Autofreier Sonntag | Straßenfest in der Innenstadt | 11.6 13.3
Lärmaktionsplan | Kartierung und Flüsterasphalt | 3.9 11.6
Luftmessstation | Feinstaub und Stickoxide | 3.9 11.6
Brückensanierung | | 9.1
Sanierung von Wirtschaftswegen | | 9.1 2.3
Verpflegung in Altenheimen | Weniger Fleisch, mehr Gemüse | 2.1 3.4
Kochkurse für Jugendliche | Gesund kochen im Jugendzentrum | 2.1 3.4
Schulobstprogramm | Kostenloses Obst und Gemüse | 2.1 3.4
Ernährungsrat | Erzeuger, Handel und Verbraucher an einem Tisch | 2.4 12.1
Solidarische Landwirtschaft unterstützen | Fläche für Gemüseanbau | 2.4 12.1
Kantine im Kreishaus | Vegetarisches Gericht jeden Tag | 12.1 13.2
Hofladenführer | Karte mit Verkaufsstellen | 2.3 12.8
Blaue Hausnummern für Moorbauern | Prämie für nasse Wiesen | 13.2 15.1
Humusaufbau auf Ackerflächen | Prämie für Landwirte | 2.4 13.2
Milchtankstelle | Automat im Ortskern | 2.3
Schlachtstätte regional | Mobile Schlachtung | 2.3 2.4
Bauernhofpädagogik | Klassen besuchen Höfe | 4.7 2.4
Saatgutbibliothek | Tausch samenfester Sorten | 2.5 15.6
Bienen auf dem Rathausdach | Imkerei mit Schülern | 15.5 4.7
Essbare Stadt | Beerensträucher im Park | 2.1 11.7
Kleingärten erhalten | Pachtverträge verlängern | 11.7 2.4
Friedhof naturnah | Urnenwiese mit Wildblumen | 15.5 11.7
Vogelbeobachtungsturm | | 15.1 8.9
Amphibienschutzzäune | Krötenwanderung | 15.5
Storchennester sanieren | | 15.5
Fledermauskeller | Umbau eines Bunkers | 15.5
Biber-Management | Beratung bei Schäden | 15.5
Wolf: Herdenschutzberatung | | 15.5 2.4
Neophyten bekämpfen | Riesenbärenklau und Japanknöterich | 15.8
Flächenpool für Ausgleichsmaßnahmen | | 15.1 15.9
Baumkataster | Digitale Erfassung aller Bäume | 15.2 11.7
Baumschutzsatzung | Genehmigung vor Fällung | 15.5 11.7
Hochzeitswald | Brautpaare pflanzen einen Baum | 15.2
Naturwaldparzelle | Fünf Hektar ohne Bewirtschaftung | 15.1 15.2
Waldkindergarten | | 4.2 15.2
FSC-Zertifizierung des Kommunalwaldes | | 15.2 12.7
Heidepflege | Beweidung mit Schnucken, Entkusselung | 15.1
Kalkmagerrasen entbuschen | | 15.1 15.5
Natura-2000-Managementplan | | 15.1
Dünen schützen | Bohlenwege statt Trampelpfade | 14.2 15.1
Wattenmeer-Ranger | Führungen im Nationalpark | 14.2 8.9
Seegraswiesen | Wiederansiedlung mit der Universität | 14.2 14.5
Fischerei mit Gütesiegel | Krabbenfischer lassen sich zertifizieren | 14.4 14.b
Badegewässerqualität überwachen | | 6.3 3.9
Ballastwasser im Sportboothafen | Absauganlage | 14.1
Aal-Besatz im See | | 14.4 6.6
Seesanierung | Phosphatfällung und Belüftung | 6.6 14.1
Kleingewässer anlegen | Zehn Tümpel für Laubfrösche | 15.5 6.6
Gewässerpatenschaften | Schulklassen kümmern sich um Bäche | 6.b 4.7
Gewässerunterhaltung schonend | Mahd nur einseitig | 6.6 15.5
Fischaufstieg am Wehr | Umgehungsgerinne | 6.6 15.5
Kanalsanierung | Schlauchliner in 12 km Kanälen | 6.2 9.1
Wasserwerk erneuern | Neue Pumpen und Filter | 6.1 7.3
Trinkwasserverbund | Leitung zum Nachbarverband | 6.1 9.1
Faulgas-Blockheizkraftwerk der Kläranlage | Strom aus Klärgas | 7.2 6.3
Klärschlammverwertung | Phosphorrückgewinnung im Verbund | 12.5 6.3
Gesplittete Abwassergebühr | Anreiz zum Abkoppeln von Flächen | 6.4 6.5
Zisternen fördern | Zuschuss für Regentonnen | 6.4
Öffentliche Toiletten | Nette Toilette mit Gaststätten | 6.2 11.7
Wasserentnahmen steuern | Runder Tisch Beregnung | 6.4 2.4
Wasserschule im Klärwerk | Führungen für Klassen | 6.b 4.7
Refill-Aufkleber | Geschäfte füllen Flaschen auf | 12.5 6.1
Wertstoffhof erweitern | | 12.5 11.6
Gelbe Tonne statt Sack | | 12.5
Tauschbörse für Möbel | Gebrauchtwarenhaus der Abfallwirtschaft | 12.5
Kleidertausch | Party im Jugendhaus | 12.5 12.8
Unverpackt-Regal | Wochenmarkt ohne Tüten | 12.5
Windelzuschuss für Mehrwegwindeln | | 12.5 1.4
Hundekot-Tütenspender | | 11.6
Zigarettenkippen sammeln | Taschenaschenbecher | 12.5 14.1
Verpackungssteuer | Satzung für Einwegverpackungen | 12.5
Althandys sammeln | Sammelbox im Rathaus | 12.5
Bauteilbörse | Wiederverwendung von Ziegeln und Türen | 12.5 12.2
Recyclingbeton im Straßenbau | | 12.5 9.4
Bauen mit Holz | Leitlinie für Neubauten der Gemeinde | 12.2 15.2
Nachhaltige Geldanlagen | Anlagerichtlinie der Kämmerei | 12.7 17.3
Faire Fußbälle für Vereine | | 8.7 12.7
Faire Kita | Puppen und Spielzeug aus fairem Handel | 4.7 12.8
Weltladen Umzug | Zuschuss zur Miete | 12.8 17.16
Faire Woche | Frühstück mit Produkten aus Übersee | 12.8
Veranstaltungsreihe Eine Welt | Vorträge zur Globalisierung | 4.7 17.16
Schulpartnerschaft mit Uganda | Schüleraustausch | 4.7 17.16
Feuerwehrauto für die Partnerstadt in Polen | | 17.16
Städtepartnerschaft mit Frankreich beleben | Jugendbegegnung | 17.16 4.7
Hilfsgüter für die Ukraine | | 17.9 1.5
`
