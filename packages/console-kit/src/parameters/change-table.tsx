import { Box, Button, Table, TableBody, TableCell, TableHead, TableRow, Typography } from '@mui/material'
import type { ChangeState, ParameterChange } from '@renshe/kernel'
import { parameterText } from '@renshe/rules'
import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { useNotify } from 'react-admin'
import { mutateApi } from '../api/call-api.ts'
import { formatMoment } from '../format/format-value.ts'
import { Pager } from '../layout/pager.tsx'
import { QueryState } from '../layout/query-state.tsx'
import { ReasonDialog } from '../layout/reason-dialog.tsx'
import { ScrollTable } from '../layout/scroll-table.tsx'
import { EmptyState } from '../layout/states.tsx'
import { useLocale, useText } from '../locale/use-text.ts'
import { useParameterName } from '../rules/use-parameters.ts'
import { useSession } from '../session/session.ts'
import { useApi } from '../session/use-api.ts'
import { ImpactView } from './impact-view.tsx'
import { useLocalityName } from './locality-name.ts'

const perPage = 25

type Act = 'approve' | 'reject' | 'withdraw'

function Acts({ change, onAct }: { readonly change: ParameterChange; readonly onAct: (act: Act) => void }) {
  const t = useText()
  const { can } = useSession()
  if (change.state !== 'proposed') return null
  if (change.mine)
    return (
      <>
        <Typography variant="body2">{t('parameters.mine')}</Typography>
        <Button size="small" onClick={() => onAct('withdraw')}>
          {t('parameters.withdraw')}
        </Button>
      </>
    )
  if (!can.approveParameters) return null
  return (
    <>
      <Button size="small" variant="contained" onClick={() => onAct('approve')}>
        {t('parameters.approve')}
      </Button>
      <Button size="small" color="error" onClick={() => onAct('reject')}>
        {t('parameters.reject')}
      </Button>
    </>
  )
}

interface ChangeRowProps {
  readonly change: ParameterChange
  readonly onAct: (act: Act) => void
  /** What the change touches stands below it, and so do the acts, within reach on a phone. */
  readonly withImpact: boolean
}

function ChangeRow({ change, onAct, withImpact }: ChangeRowProps) {
  const t = useText()
  const locale = useLocale()
  const nameOf = useParameterName()
  const placeOf = useLocalityName()
  return (
    <TableRow>
      <TableCell sx={{ minWidth: 140 }}>
        {nameOf(change.key)}
        <Typography variant="caption" component="div">
          {placeOf(change.locality)} · {change.from} – {change.to ?? t('parameters.open')}
        </Typography>
      </TableCell>
      <TableCell sx={{ whiteSpace: 'pre-line', minWidth: 160 }}>
        {parameterText(change.key, change.value, locale)}
      </TableCell>
      <TableCell>
        {change.docNo}
        {change.note ? (
          <Typography variant="caption" component="div">
            {change.note}
          </Typography>
        ) : null}
      </TableCell>
      <TableCell>
        {change.proposedBy}
        <Typography variant="caption" component="div">
          {formatMoment(change.proposedAt)}
        </Typography>
      </TableCell>
      <TableCell>
        {t(`parameters.changeState.${change.state}`)}
        {change.decidedBy ? (
          <Typography variant="caption" component="div">
            {change.decidedBy} {change.decidedAt ? formatMoment(change.decidedAt) : ''}
            {change.decisionReason ? `：${change.decisionReason}` : ''}
          </Typography>
        ) : null}
      </TableCell>
      {withImpact ? null : (
        <TableCell>
          <Acts change={change} onAct={onAct} />
        </TableCell>
      )}
    </TableRow>
  )
}

interface ChangeTableProps {
  readonly parameter?: string
  readonly state?: ChangeState
  /** Shows what each open change touches below the table. */
  readonly withImpact?: boolean
}

/** Changes with who proposed and who decided them, and the acts that are open to the person looking. */
export function ChangeTable({ parameter, state, withImpact = false }: ChangeTableProps) {
  const t = useText()
  const notify = useNotify()
  const queries = useQueryClient()
  const nameOf = useParameterName()
  const [page, setPage] = useState(1)
  const [acting, setActing] = useState<{ readonly change: ParameterChange; readonly act: Act } | null>(null)
  const changes = useApi('parameters.changes', {
    page,
    perPage,
    ...(parameter ? { parameter } : {}),
    ...(state ? { state } : {}),
  })
  const carryOut = async (change: ParameterChange, act: Act, reason: string) => {
    if (act === 'withdraw') await mutateApi('parameters.withdraw', { id: change.id, reason })
    else await mutateApi('parameters.decide', { id: change.id, approve: act === 'approve', reason })
    await queries.invalidateQueries({ predicate: (query) => String(query.queryKey[0]).startsWith('parameters.') })
    notify(t('parameters.decided'), { type: 'success' })
  }
  return (
    <>
      <QueryState query={changes} />
      {changes.data?.total === 0 ? <EmptyState title={t('parameters.changesEmpty')} /> : null}
      {changes.data && changes.data.total > 0 ? (
        <>
          <ScrollTable label={t('parameters.changes')}>
            <Table size="small">
              <TableHead>
                <TableRow>
                  {[
                    t('parameters.key'),
                    t('parameters.value'),
                    t('parameters.docNo'),
                    t('parameters.proposedBy'),
                    t('parameters.stateLabel'),
                    ...(withImpact ? [] : [t('common.actions')]),
                  ].map((name) => (
                    <TableCell key={name}>{name}</TableCell>
                  ))}
                </TableRow>
              </TableHead>
              <TableBody>
                {changes.data.rows.flatMap((change) => [
                  <ChangeRow
                    key={change.id}
                    change={change}
                    withImpact={withImpact}
                    onAct={(act) => setActing({ change, act })}
                  />,
                  ...(withImpact && change.state === 'proposed'
                    ? [
                        <TableRow key={`${change.id}-impact`}>
                          <TableCell colSpan={5}>
                            <Box sx={{ display: 'flex', gap: 1, flexWrap: 'wrap', alignItems: 'center', mb: 1 }}>
                              <Acts change={change} onAct={(act) => setActing({ change, act })} />
                            </Box>
                            <ImpactView impact={change.impact} />
                          </TableCell>
                        </TableRow>,
                      ]
                    : []),
                ])}
              </TableBody>
            </Table>
          </ScrollTable>
          <Pager page={page} perPage={perPage} total={changes.data.total} onPage={setPage} />
        </>
      ) : null}
      {acting ? (
        <ReasonDialog
          title={`${t(`parameters.${acting.act}`)} · ${nameOf(acting.change.key)}`}
          {...(acting.act === 'approve' ? { text: t('parameters.approveText', { from: acting.change.from }) } : {})}
          reason="required"
          danger={acting.act !== 'approve'}
          onConfirm={(reason) => carryOut(acting.change, acting.act, reason)}
          onClose={() => setActing(null)}
        />
      ) : null}
    </>
  )
}
