import type { register as german } from '../de/register.ts'

/** What places and programmes are called in official registers and papers. */
export const register = {
  kind: 'Kind of municipality',
  kinds: {
    municipality: 'Municipality',
    town: 'Town',
    'independent-town': 'Independent town',
    'joint-municipality': 'Joint municipality (Samtgemeinde)',
    district: 'District (Landkreis)',
  },
  sizeClass: 'Size class (population)',
  sizeClasses: {
    'under-5000': 'under 5,000',
    '5000-to-20000': '5,000 to under 20,000',
    '20000-to-100000': '20,000 to under 100,000',
    'over-100000': '100,000 and more',
  },
  programmeKinds: {
    'action-programme': 'Action programme',
    'target-agreement': 'Target agreement',
    'climate-plan': 'Climate plan',
    'sustainability-strategy': 'Sustainability strategy',
    other: 'Other programme',
  },
  key: 'Official key',
  population: (count: string, date: string) => `${count} inhabitants (${date})`,
} satisfies typeof german
