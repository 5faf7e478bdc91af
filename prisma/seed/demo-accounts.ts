import type { MunicipalityKey, Role } from '@kommune17/domain'
import { asciiName } from './people.ts'
import { networkNames } from './places.ts'

/** A login of the demo that needs no password; the person is invented, the row is written by `seedDemo`. */
export type DemoAccount = {
  readonly id: string
  readonly role: Role
  readonly name: string
  readonly email: string
  /** Where the role is held, as a person would say it. */
  readonly place: string
  readonly municipality: MunicipalityKey | null
  readonly network: string | null
  /** Short name of the department a contributor answers for. */
  readonly department: string | null
}

const lueneburg = { place: 'Lüneburg', municipality: '03355022', network: null, department: null }
const nowhere = { municipality: null, network: null, department: null }

/** One account for each role; the first is the officer whose work the product is made for. */
export const demoAccounts: readonly DemoAccount[] = [
  { ...lueneburg, id: 'coordinator', role: 'coordinator', ...person('Maren Tiedemann') },
  { ...lueneburg, id: 'contributor', role: 'contributor', ...person('Lars Heitmann'), department: 'FD 65' },
  { ...lueneburg, id: 'viewer', role: 'viewer', ...person('Ulrike Brandes') },
  { ...lueneburg, id: 'group-member', role: 'group-member', ...person('Hinnerk Voß') },
  {
    ...{ id: 'small-coordinator', role: 'coordinator', ...person('Imke Oltmann') },
    ...{ place: 'Steyerberg', municipality: '03256030', network: null, department: null },
  },
  {
    ...{ ...nowhere, id: 'network-kommnn', role: 'network-coordinator', ...person('Gesa Lindemann') },
    ...{ place: networkNames.kommnn, network: networkNames.kommnn },
  },
  {
    ...{ ...nowhere, id: 'network-gnk', role: 'network-coordinator', ...person('Emre Yıldız') },
    ...{ place: networkNames.gnk, network: networkNames.gnk },
  },
  { ...nowhere, id: 'administrator', role: 'administrator', ...person('Volker Renken'), place: 'Kommune17' },
]

function person(name: string) {
  return { name, email: `${asciiName(name)}@demo.example` }
}
