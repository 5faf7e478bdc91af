import type { FieldKey } from './measure-template.ts'

/** Whom a place works with in a field of action; kinds of bodies, never a real firm. */
export const partnersByField: Readonly<Record<FieldKey, readonly string[]>> = {
  mobility: ['Verkehrsgesellschaft', 'ADFC-Ortsgruppe', 'Straßenmeisterei', 'Verkehrswacht', 'Landkreis'],
  climate: ['Klimaschutzagentur', 'Stadtwerke', 'Verbraucherzentrale', 'Landkreis', 'Handwerksbetriebe'],
  circular: [
    'Abfallwirtschaft des Kreises',
    'Werkstatt der Lebenshilfe',
    'Landfrauenverein',
    'DRK-Ortsverein',
  ],
  nature: [
    'NABU-Ortsgruppe',
    'Landvolk',
    'Unterhaltungsverband',
    'Wasserverband',
    'Untere Naturschutzbehörde',
  ],
  land: ['Amt für regionale Landesentwicklung', 'Heimatverein', 'Ortsrat', 'Architektenkammer'],
  housing: ['Wohnungsgenossenschaft', 'Kreissiedlungsgesellschaft', 'Denkmalpflege', 'Sozialverband'],
  justice: ['Gleichstellungsbeauftragte', 'Kirchengemeinden', 'Freiwilligenagentur', 'Seniorenbeirat'],
  education: ['Volkshochschule', 'Schulvereine', 'Musikschule', 'Regionales Umweltbildungszentrum'],
  health: ['Sportvereine', 'Gesundheitsamt', 'Krankenkassen', 'Hausärztinnen und Hausärzte'],
  economy: ['Kreishandwerkerschaft', 'Industrie- und Handelskammer', 'Werbegemeinschaft', 'Jobcenter'],
  global: ['Weltladen', 'Partnerschaftsverein', 'Kirchenkreis', 'Verband Entwicklungspolitik'],
}
