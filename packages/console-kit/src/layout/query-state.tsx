import { FailureState, LoadingState } from './states.tsx'

interface QueryStateProps {
  readonly query: { readonly isPending: boolean; readonly error: unknown; readonly refetch: () => unknown }
}

/** What a panel shows while its answer is on the way, or where it did not come. */
export function QueryState({ query }: QueryStateProps) {
  if (query.error) return <FailureState error={query.error} onRetry={query.refetch} />
  return query.isPending ? <LoadingState /> : null
}
