import { Box, Link as MuiLink, Table, TableBody, TableCell, TableHead, TableRow, Typography } from '@mui/material'
import type { BoardRow } from '@renshe/kernel'
import { Link, useSearchParams } from 'react-router'
import { formatDifference, formatIndicator, unitAfter } from '../format/format-indicator.ts'
import { Page } from '../layout/page.tsx'
import { QueryState } from '../layout/query-state.tsx'
import { ScrollTable } from '../layout/scroll-table.tsx'
import { Section } from '../layout/section.tsx'
import { useText } from '../locale/use-text.ts'
import { isDistrict, useSession } from '../session/session.ts'
import { useApi } from '../session/use-api.ts'
import { BoardFilters, useBoardQuery } from './board-filters.tsx'
import { SparkLine } from './spark-line.tsx'
import { StatusChip } from './status-chip.tsx'

function IndicatorRow({ row }: { readonly row: BoardRow }) {
  const t = useText()
  const [params] = useSearchParams()
  return (
    <TableRow hover>
      <TableCell align="right">{row.no}</TableCell>
      <TableCell component="th" scope="row" sx={{ minWidth: 220 }}>
        <MuiLink component={Link} to={`/indicators/${row.no}?${params}`}>
          {row.name}
        </MuiLink>
        <Typography variant="caption" component="div" color="text.secondary">
          {row.kind} · {row.rule}
        </Typography>
      </TableCell>
      <TableCell align="right" sx={{ fontVariantNumeric: 'tabular-nums', whiteSpace: 'nowrap' }}>
        <Typography component="span" sx={{ fontSize: '1.25rem', fontWeight: 700 }}>
          {formatIndicator(row.value, row.unit)}
        </Typography>{' '}
        {row.value === null ? '' : unitAfter(row.unit)}
        {row.reason || row.warning ? (
          <Typography
            variant="caption"
            component="div"
            color="text.secondary"
            sx={{ whiteSpace: 'normal', maxWidth: 260, ml: 'auto' }}
          >
            {row.reason ?? row.warning}
          </Typography>
        ) : null}
      </TableCell>
      <TableCell sx={{ minWidth: 130 }}>{row.targetText}</TableCell>
      <TableCell>
        <StatusChip status={row.status} />
      </TableCell>
      <TableCell sx={{ whiteSpace: 'nowrap' }}>
        {row.official ? (
          <>
            {formatIndicator(row.official.value, row.unit)}
            <Typography variant="caption" component="div" color="text.secondary">
              {t('board.officialOf', { month: row.official.month, source: row.official.source })}
            </Typography>
          </>
        ) : (
          t('common.none')
        )}
      </TableCell>
      <TableCell align="right">
        {row.difference === null ? t('common.none') : formatDifference(row.difference, row.unit)}
      </TableCell>
      <TableCell sx={{ color: 'primary.main' }}>
        <SparkLine points={row.monthly} />
      </TableCell>
    </TableRow>
  )
}

function IndicatorTable({ title, rows }: { readonly title: string; readonly rows: readonly BoardRow[] }) {
  const t = useText()
  return (
    <Section title={title} flush>
      <ScrollTable label={title}>
        <Table size="small">
          <TableHead>
            <TableRow>
              <TableCell align="right">{t('board.no')}</TableCell>
              <TableCell>{t('board.name')}</TableCell>
              <TableCell align="right">{t('board.value')}</TableCell>
              <TableCell>{t('board.target')}</TableCell>
              <TableCell>{t('board.status')}</TableCell>
              <TableCell>{t('board.official')}</TableCell>
              <TableCell align="right">{t('board.difference')}</TableCell>
              <TableCell>{t('board.trend')}</TableCell>
            </TableRow>
          </TableHead>
          <TableBody>
            {rows.map((row) => (
              <IndicatorRow key={row.no} row={row} />
            ))}
          </TableBody>
        </Table>
      </ScrollTable>
    </Section>
  )
}

/** What the district has published, for townships: its live figures are not theirs to count. */
function PublishedDistrict() {
  const t = useText()
  const published = useApi('plan.published', {})
  if (!published.data) return null
  return (
    <Section
      title={t('board.published')}
      hint={t('board.publishedLead', { month: published.data.month, at: published.data.publishedAt.slice(0, 10) })}
    >
      <Box
        component="dl"
        sx={{ display: 'grid', gridTemplateColumns: 'repeat(auto-fill, minmax(210px, 1fr))', gap: 2, m: 0 }}
      >
        {published.data.figures.map((figure) => (
          <div key={figure.no}>
            <Typography component="dt" variant="body2" color="text.secondary">
              {figure.name}
            </Typography>
            <Typography component="dd" sx={{ m: 0, fontWeight: 700 }}>
              {formatIndicator(figure.value, figure.unit)} {figure.value === null ? '' : unitAfter(figure.unit)}
            </Typography>
          </div>
        ))}
      </Box>
    </Section>
  )
}

/** The indicator board: each row of the plan's table with value, target, status, official figure and trend. */
export default function BoardPage() {
  const t = useText()
  const session = useSession()
  const query = useBoardQuery()
  const board = useApi('plan.board', query)
  const groups = [...new Set(board.data?.rows.map((row) => row.group))]
  return (
    <Page
      title={t('board.title')}
      lead={
        board.data
          ? t('board.lead', { plan: board.data.plan.name, area: board.data.areaName, asOf: board.data.asOf })
          : undefined
      }
      actions={board.data ? <BoardFilters asOf={board.data.asOf} plan={board.data.plan.id} /> : null}
    >
      <QueryState query={board} />
      {board.data && !board.error
        ? groups.map((group) => (
            <IndicatorTable key={group} title={group} rows={board.data.rows.filter((row) => row.group === group)} />
          ))
        : null}
      {session.areas.every((area) => !isDistrict(area.code)) ? <PublishedDistrict /> : null}
    </Page>
  )
}
