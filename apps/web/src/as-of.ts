import type { IsoDate } from '@kommune17/domain'
import { useNavigate, useSearch } from '@tanstack/react-router'
import { useSession } from './session.ts'

export type AsOf = {
  asOf: IsoDate
  /** The key date is today because nobody chose another one. */
  isToday: boolean
  /** Puts the key date into the address; `null` takes it out. Every other search parameter stays. */
  changeAsOf: (asOf: IsoDate | null) => void
  /** To pass on in links, so that the chosen day travels along. */
  search: { asOf?: IsoDate }
}

/** The key date (“Stand am …”) of every figure on the page. */
export function useAsOf(): AsOf {
  const { today } = useSession()
  const { asOf } = useSearch({ strict: false })
  const navigate = useNavigate()
  return {
    asOf: asOf ?? today,
    isToday: asOf === undefined || asOf === today,
    changeAsOf: (next) =>
      navigate({
        to: '.',
        search: ({ asOf: _former, page: _page, ...rest }) =>
          next === null || next === today ? rest : { ...rest, asOf: next },
        replace: true,
        resetScroll: false,
      }),
    search: asOf === undefined ? {} : { asOf },
  }
}
