import { MenuItem, Stack, TextField } from '@mui/material'
import { useSearchParams } from 'react-router'
import { useText } from '../locale/use-text.ts'
import { homeArea, useSession } from '../session/session.ts'
import { useApi } from '../session/use-api.ts'

/** Plan, area and date of the board, kept in the address so that a view can be sent to a colleague. */
export function useBoardQuery() {
  const session = useSession()
  const [params] = useSearchParams()
  const value = (name: string) => params.get(name) ?? undefined
  const [plan, asOf] = [value('plan'), value('asOf')]
  return { area: value('area') ?? homeArea(session), ...(plan ? { plan } : {}), ...(asOf ? { asOf } : {}) }
}

export function BoardFilters({ asOf, plan }: { readonly asOf: string; readonly plan: string }) {
  const t = useText()
  const session = useSession()
  const plans = useApi('plan.plans', undefined)
  const query = useBoardQuery()
  const [params, setParams] = useSearchParams()
  const set = (name: string, value: string) => {
    const next = new URLSearchParams(params)
    next.set(name, value)
    setParams(next, { replace: true })
  }
  return (
    <Stack direction="row" sx={{ gap: 1.5, flexWrap: 'wrap' }}>
      <TextField
        select
        size="small"
        label={t('common.area')}
        value={query.area}
        onChange={(event) => set('area', event.target.value)}
        sx={{ minWidth: 140 }}
      >
        {session.areas.map((area) => (
          <MenuItem key={area.code} value={area.code}>
            {area.name}
          </MenuItem>
        ))}
      </TextField>
      {(plans.data?.length ?? 0) > 1 ? (
        <TextField
          select
          size="small"
          label={t('board.plan')}
          value={plan}
          onChange={(event) => set('plan', event.target.value)}
          sx={{ minWidth: 160 }}
        >
          {plans.data?.map((entry) => (
            <MenuItem key={entry.id} value={entry.id}>
              {entry.name}
            </MenuItem>
          ))}
        </TextField>
      ) : null}
      <TextField
        type="date"
        size="small"
        label={t('board.asOf')}
        value={asOf}
        onChange={(event) => event.target.value !== '' && set('asOf', event.target.value)}
        slotProps={{ inputLabel: { shrink: true } }}
      />
    </Stack>
  )
}
