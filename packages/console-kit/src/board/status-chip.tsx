import { Chip } from '@mui/material'
import type { IndicatorStatus } from '@renshe/kernel'
import { useText } from '../locale/use-text.ts'

const looks = {
  met: ['✓', 'success'],
  green: ['✓', 'success'],
  yellow: ['△', 'warning'],
  red: ['✕', 'error'],
  missed: ['✕', 'error'],
  'no-data': ['–', 'default'],
} as const

/** Status in a mark, words and colour; the words alone are enough. */
export function StatusChip({ status }: { readonly status: IndicatorStatus }) {
  const t = useText()
  const [mark, color] = looks[status]
  return <Chip size="small" variant="outlined" color={color} label={`${mark} ${t(`status.${status}`)}`} />
}
