import { Chip } from '@mui/material'
import type { ParameterState } from '@renshe/rules'
import { useText } from '../locale/use-text.ts'

const colours = {
  'in-force': 'success',
  expiring: 'warning',
  lapsed: 'error',
  upcoming: 'info',
  missing: 'warning',
} as const

/** Where a parameter stands, in words and colour. */
export function StateChip({ state }: { readonly state: ParameterState }) {
  const t = useText()
  return <Chip size="small" variant="outlined" color={colours[state]} label={t(`parameters.state.${state}`)} />
}
