import type { about as german } from '../de/about.ts'

/** What the product is, where its reference data come from, and how its figures are made. */
export const about = {
  title: 'About Kommune17 and sources',
  lead: 'Kommune17 helps municipalities to record their measures for sustainable development, to map them to the 17 goals and to report honestly.',
  principlesTitle: 'How Kommune17 counts',
  principles: [
    'Missing data stay gaps. They are never counted as 0% and never estimated.',
    'A mean appears only when at least three measures and 60% of the committed ones have a figure, and always with its bounds.',
    'Trade-offs are listed apart. They are not offset.',
    'Municipalities are not ordered by value, and there is no overall grade.',
    'Carrying out measures does not yet tell whether things get better. Indicators do.',
  ],
  demoTitle: 'Data of the demonstration',
  demoText:
    'The measures, status updates, decisions and persons of the demonstration are invented. Names, keys, districts and population of the municipalities come from the official register. Nothing can be concluded from the invented measures about the municipalities named.',
  sourcesTitle: 'Sources and licences of the reference data',
  sourceColumn: 'Source',
  usedForColumn: 'Used for',
  sources: {
    municipalities: 'Names, official keys, population and territory of the municipalities',
    goals: 'Texts of the 17 goals and 169 targets in German and English',
  },
  places:
    'Municipalities of the demonstration: public information on KommNN and “Global Nachhaltige Kommune Niedersachsen” (skew.engagement-global.de, uan.de).',
  tilesTitle: 'Goal tiles',
  tilesText:
    'The coloured number tiles are our own drawings. Kommune17 uses neither the SDG logo nor the icons of the United Nations and is not endorsed by them.',
  softwareTitle: 'Software',
  softwareText:
    'Kommune17 is free software under the licence EUPL-1.2. Its look follows the design system KERN (EUPL-1.2) with the typeface Fira Sans (SIL Open Font License).',
  privacyTitle: 'Privacy',
  privacyText:
    'This site loads nothing from other servers and uses only the cookie of your session. Your browser remembers language and appearance.',
} satisfies typeof german
