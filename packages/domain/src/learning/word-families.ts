/**
 * Word stems of municipal measures, folded (`ä` is `a`), by which compounds come apart. A line is a family: what stands
 * in it means the same here and is compared under its first word. Reviewed by hand; never shown to people.
 */
export const wordFamilies = `
solar photovoltaik fotovoltaik pv sonnenenergie sonnenstrom balkonkraftwerk solarthermie
rad fahrrad zweirad velo bike bicycle cycling cycle radl radel
lastenrad cargobike
pedelec ebike
ladesaule ladeinfrastruktur ladepunkt ladestation ladepark charging
elektroauto eauto elektrofahrzeug elektromobilitat emobilitat elektroantrieb
auto pkw kfz kraftfahrzeug fahrzeug dienstwagen
fuhrpark fahrzeugflotte
nahverkehr opnv busverkehr linienverkehr
rufbus anrufbus anrufsammeltaxi bedarfsverkehr ondemand
carsharing carsharingangebot
bahn zug schiene eisenbahn regionalbahn bahnstrecke
fuss fussganger walking pedestrian
strasse street fahrbahn
leuchte beleuchtung beleucht lampe laterne licht lighting
dammung damm isolier
warme heizung heiz heating
warmenetz nahwarme fernwarme warmeleitung
warmeplan warmeplanung
wind windkraft windenergie windrad windpark
energie energy
strom elektrizitat
klimaneutral treibhausgasneutral klimaneutralitat treibhausgasneutralitat
treibhausgas co2 emission
klima climate
schutz schutzen
anpassung anpass adaptation
naturnah renaturierung renaturier restoration
moor torf hochmoor
nass vernass wiedervernass
gewasser bach fluss
wald forst forest
baum tree geholz
obst apfel
blume bluh wildblume bluhwiese
insekt biene falter
begrun grun green
versiegel entsiegel
wasser water
regen niederschlag
uberschwemmung hochwasser uberflutung uberflut flood
klaranlage klarwerk
trinkwasser leitungswasser
abfall mull waste
mehrweg mehrwegbecher mehrweggeschirr
wegwerf einweg
plastik kunststoff plastic
kompost bioabfall biotonne
reparatur reparier repair
lebensmittel nahrungsmittel food
verschwend rett
verpfleg mittagessen catering kantine mensa essen
bio okologisch oko organic
fair fairtrade
beschaff einkauf vergabe ausschreib procurement
kita kindertagesstatte kindergarten krippe kindertageseinrichtung
kind child
jugend jugendlich youth
jugendparlament jugendrat jugendbeirat
senior altere alteren alterer elder
frau madchen women girl
gleichstellung gleichberechtig
gefluchtet fluchtling zugewandert neuzugewandert migrant migration refugee
sprache deutschkurs deutsch language
lotse begleit pate
ehrenamt ehrenamtlich freiwillig engagement engagiert volunteer
barriere barrierefrei rollstuhl behindert behinder
inklusion inklusiv
arzt mediziner hausarzt landarzt medizin hausarztlich arztlich
gesundheit health
pflege pfleg
vorbeug pravention praventiv vorsorge
armut arm bedurftig einkommensarm
wohnung wohn wohnraum housing
obdachlos wohnungslos wohnungslosenhilfe
sozial social
dorfladen nahversorgung dorfmarkt
leerstand leer
baulucke bauluck
flache flachen
bauleitplan bebauungsplan flachennutzungsplan
haushalt
glasfaser breitband broadband
digital elektronisch online internet
akte papierlos dokumentenmanagement
schule schul school
grundschule grundschul
bucherei bibliothek library
bildung bild lern education
bne
beratung berat sprechtag sprechstunde
region regional
technik mint technisch technolog
sauber putz
schulung fortbildung weiterbildung qualifizier geschult
ausbildung lehrstelle
wirtschaft unternehm betrieb business gewerbe
existenzgrund startup grunder grundungs
tourismus reise urlaub gast tourist
partnerschaft partnerkommune partnerstadt
burgerbudget burgerhaushalt
beteilig mitwirk partizipation participation
ratssitzung sitzung
offene opendata
landwirt landwirtschaft landbau bauer acker
direktvermarkt hofladen
hitze hitzeschutz heat
starkregen sturzflut
katastrophe katastroph notfall bevolkerungsschutz zivilschutz
sirene warn
denkmal baudenkmal historisch fachwerk
nachhaltig nachhaltigkeit sdg sustainab sustainable
kultur theater museum
rassismus extremismus vielfalt diskriminier
demokratie demokratisch
biodiversitat artenvielfalt artenschutz artenreich biologischevielfalt
pestizid glyphosat gift herbizid
recycling altpapier verwert
papier
genossenschaft
treff treffpunkt begegnung
mehrgeneration generation
wanderweg
sport turn
spiel
tempo geschwindig
larm
abstell stander parkplatz stellplatz
haltestelle bushaltestelle bushalt
haltepunkt bahnhof
sanier moderni renovier
gebaude liegenschaft building
rathaus verwaltung kreishaus
personal stelle
garten gartner garden
markt
`

/** What a family is a kind of: a word of it is compared under both. */
export const broaderFamilies = `
bus nahverkehr
rufbus nahverkehr
bahn nahverkehr
lastenrad rad
pedelec rad
ladesaule elektroauto
elektroauto auto
carsharing auto
grundschule schule
warmenetz warme
warmeplan warme
wind energie
solar energie
starkregen regen
uberschwemmung wasser
trinkwasser wasser
jugendparlament jugend
hitze klima
moor natur
kompost abfall
kita kind
bne bildung nachhaltig
mehrgeneration senior
`

/** Stems that stand for themselves. */
export const wordStems = `
weg bus taxi dach elektro sucht alkohol medien demenz hof haus halle bad freibad schwimm see meer kuste strand hafen
fisch netz raum platz park brucke ampel netzwerk dorf innenstadt quartier siedlung fenster fassade
luft abwarme biogas biomasse holz pumpe warmepumpe speicher batterie genossen messe borse praktikum
stipendium beruf handwerk buro coworking touris zertifik siegel kette tafel kuhl schrank
brunnen spender armatur toilette ufer rand streifen graben deich becken ruckhalt versicker mulde schwamm karte
kataster bilanz controlling bericht familie eltern baby hebamme zentrum cafe laufbus
betreu ganztag platze pausen turnhalle sporthalle beweg kurs wiese hecke saum
nist kasten fledermaus vogel schwalbe segler amphib tier pflanz saat boden humus stickstoff nitrat dung grundwasser
gewalt sicher polizei feuerwehr rettung notunterkunft unterkunft miet eigentum nachbar
rat ausschuss livestream video wahl vorlage beschluss satzung beirat senat transparenz daten portal app
antrag formular leicht spur stoff reinigung papieratlas leihe verleih ausleih leih tausch mitfahr bank banke
kampagne wettbewerb aktion stadtradel woche preis ehrenamtskarte ausgabe
verein bauhof bauern erzeug wochenmarkt produkt faire handel
schuld schuldner verschuld uberschuld
kirche musik altstadt orts
check prufung energieausweis verbrauch leck spar effizien
labor forsch hochschule
steckersolar stecker gerat
klimaschutz umwelt natur landschaft biotop arten
quelle muhle
gelande verkehr mobil ruf strecke interesse haupt patenschaft sorte vermeid vermeidung sammel sammlung
verpackung teilhabe kunst qualitat abwasser gebuhr unterricht
wunsch burger einwohner bewohner
`

/** Words of every administration: they tell measures of one field from another as little as an article does. */
export const fillerStems = `
massnahme konzept erstell erarbeit umsetz einfuhr einricht aufbau ausbau aufstell durchfuhr entwickl weiterentwickl
forder unterstutz starkung stark verbesser verbess erhoh schaff errichtung neubau umbau bau ausweit fortschreib bereitstell
sicherung angebot gemeinde stadt kommune kommunal stadtisch samtgemeinde gemeindegebiet stadtgebiet kreis landkreis
ort ortsteil ortschaft mitgliedsgemeinde flecken projekt programm anlage arbeit
ziel jahr jahrlich neu mehr weniger all zusatzlich gemeinsam gemeinschaft koordin kooperation
zusammenarbeit zuschuss forderprogramm richtlinie strategie initiative information
nutzung nutz einsatz standort bereich mensch person
euro prozent hektar kilometer monat quadratmeter stuck
frei offentlich
measure project concept programme plan municipal municipality town city support promot develop implement improv
`

/** Words without any meaning of their own, as they are written after folding. */
export const stopWords = `
aber alle allem allen aller alles als also am an auch auf aus bei beim bis bzw da damit dann das dass dem den denen der
deren des dessen die dies diese diesem diesen dieser dieses doch dort durch ein eine einem einen einer eines er es etwa
etc fur gegen gibt hat haben hier hin hinter ihr ihre ihrem ihren ihrer im in innen ins ist jahre je jede jedem jeden jeder
jedes jedoch kann kein keine konnen man mit nach neben nicht noch nur ob oder ohne pro rund sehr sein seine seit sich sie
sind so soll sollen sowie statt uber um und uns unser unsere unseren unter usw vom von vor wann was weil weitere werden wie
wir wird wo wurde zu zum zur zwei drei vier zwischen zwolf zehn acht
alt alte alten alter altes gross grosse grossen grosser klein kleine kleinen kleiner gut gute guten guter lang lange langen
about all an and are as at be by for from has have in into is it its of on or our that the their this to up we with will
`
