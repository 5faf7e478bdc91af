import { texts } from '@kommune17/i18n/all-texts'

/** The journeys find things by the words people read. */
export const { de, en } = texts

export const lueneburg = '03355022'

/** Only read by the journeys: nobody changes it while another looks. */
export const steyerberg = '03256030'
