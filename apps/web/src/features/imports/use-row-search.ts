import { useParams, useSearch } from '@tanstack/react-router'

const from = '/signed-in/$municipality/imports/$importId'

/** Which rows the address asks for, and the rest of the address for links to others. */
export function useRowSearch() {
  return { search: useSearch({ from }), params: useParams({ from }) }
}
