import type { ListFilter } from '@renshe/kernel'
import { useSearchParams } from 'react-router'
import { decodeDrill, decodeNote } from '../drill/drill-link.ts'

function readFilter(text: string | null): ListFilter {
  try {
    const value: unknown = JSON.parse(text ?? '{}')
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as ListFilter) : {}
  } catch {
    return {}
  }
}

/** Everything that decides what a list shows stands in its address: a link is a view. */
export function useListState(defaultSort: { readonly field: string; readonly order: 'ASC' | 'DESC' }) {
  const [params, setParams] = useSearchParams()
  const change = (changes: Readonly<Record<string, string | null>>, keepPage = false) => {
    const next = new URLSearchParams(params)
    if (!keepPage) next.delete('page')
    for (const [name, value] of Object.entries(changes))
      value === null || value === '' ? next.delete(name) : next.set(name, value)
    setParams(next)
  }
  return {
    page: Math.max(1, Number(params.get('page') ?? 1) || 1),
    perPage: [10, 25, 50, 100].find((size) => String(size) === params.get('perPage')) ?? 25,
    sort: {
      field: params.get('sort') ?? defaultSort.field,
      order: (params.get('order') ?? defaultSort.order) === 'ASC' ? ('ASC' as const) : ('DESC' as const),
    },
    q: params.get('q') ?? '',
    filter: readFilter(params.get('filter')),
    drill: decodeDrill(params.get('drill')),
    note: decodeNote(params.get('note')),
    change,
  }
}
