import { keepPreviousData, useQuery } from '@tanstack/react-query'
import type { Queries, QueryPath } from '../api/api-procedures.ts'
import { queryApi } from '../api/call-api.ts'

/** Reads a procedure and keeps the former answer on screen while the next one loads. */
export function useApi<P extends QueryPath>(
  path: P,
  input: Queries[P]['input'],
  options: { readonly enabled?: boolean; readonly every?: number | false } = {},
) {
  return useQuery({
    queryKey: [path, input],
    queryFn: ({ signal }) => queryApi(path, input, signal),
    placeholderData: keepPreviousData,
    retry: false,
    enabled: options.enabled ?? true,
    refetchInterval: options.every ?? false,
  })
}
