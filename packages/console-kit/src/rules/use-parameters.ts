import { createSnapshot, isParameterKey, parameterDefinitions } from '@renshe/rules'
import { useMemo } from 'react'
import { useLabel } from '../locale/use-text.ts'
import { useApi } from '../session/use-api.ts'

/** All parameter values loaded now, ready to evaluate rules with. */
export function useParameters() {
  const terms = useApi('parameters.terms', undefined)
  const snapshot = useMemo(() => (terms.data ? createSnapshot(terms.data) : null), [terms.data])
  return { ...terms, snapshot }
}

/** Name of a parameter by its key; the key itself for one that is gone. */
export function useParameterName(): (key: string) => string {
  const label = useLabel()
  return (key) => (isParameterKey(key) ? label(parameterDefinitions[key].label) : key)
}
