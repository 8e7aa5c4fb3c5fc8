import { Alert, Box, Button, Stack, Table, TableBody, TableCell, TableHead, TableRow, Typography } from '@mui/material'
import type { ImportMeta, ImportStatus } from '@renshe/kernel'
import { useState } from 'react'
import { Link } from 'react-router'
import { startDownload } from '../api/data-provider.ts'
import { Pager } from '../layout/pager.tsx'
import { ScrollTable } from '../layout/scroll-table.tsx'
import { Section } from '../layout/section.tsx'
import { useLabel, useText } from '../locale/use-text.ts'
import { useApi } from '../session/use-api.ts'

const errorPage = 25

function Errors({ status }: { readonly status: ImportStatus }) {
  const t = useText()
  const [page, setPage] = useState(1)
  const errors = useApi('imports.errors', { id: status.id, page, perPage: errorPage })
  if (!errors.data || errors.data.total === 0) return null
  return (
    <Section
      title={t('import.errors')}
      flush
      actions={
        <Button
          variant="outlined"
          onClick={() => startDownload(`/imports/${status.id}/errors.xlsx`, `${status.fileName}-错误行.xlsx`)}
        >
          {t('import.download')}
        </Button>
      }
    >
      <ScrollTable label={t('import.errors')}>
        <Table size="small">
          <TableHead>
            <TableRow>
              {[t('import.errorRow'), t('import.errorColumn'), t('import.errorValue'), t('import.errorReason')].map(
                (name) => (
                  <TableCell key={name}>{name}</TableCell>
                ),
              )}
            </TableRow>
          </TableHead>
          <TableBody>
            {errors.data.rows.map((error) => (
              <TableRow key={`${error.row}-${error.column}-${error.code}`}>
                <TableCell>{error.row}</TableCell>
                <TableCell>{error.column}</TableCell>
                <TableCell>{error.value}</TableCell>
                <TableCell>{error.message}</TableCell>
              </TableRow>
            ))}
          </TableBody>
        </Table>
      </ScrollTable>
      <Pager page={page} perPage={errorPage} total={errors.data.total} onPage={setPage} />
    </Section>
  )
}

/** What an import did: counts, refused rows with their reasons, and where to go on. */
export function ResultStep({ status, kind }: { readonly status: ImportStatus; readonly kind: ImportMeta }) {
  const t = useText()
  const label = useLabel()
  const counts = [
    [t('import.rows'), status.rows],
    [t('import.accepted'), status.accepted],
    ...(status.dryRun
      ? []
      : [
          [t('import.inserted'), status.inserted],
          [t('import.updated'), status.updated],
          [t('import.unchanged'), status.unchanged],
        ]),
    [t('import.rejected'), status.rejected],
  ] as const
  return (
    <>
      <Section title={status.dryRun ? t('import.resultDry') : t('import.result')}>
        {status.state === 'failed' ? (
          <Alert severity="error" sx={{ mb: 2 }}>
            {status.message}
          </Alert>
        ) : null}
        {status.state === 'cancelled' ? (
          <Alert severity="info" sx={{ mb: 2 }}>
            {t('import.state.cancelled')}
          </Alert>
        ) : null}
        {status.dryRun ? (
          <Alert severity="info" sx={{ mb: 2 }}>
            {t('import.dryNote')}
          </Alert>
        ) : null}
        <Stack component="dl" direction="row" sx={{ gap: 4, flexWrap: 'wrap', m: 0 }}>
          {counts.map(([name, count]) => (
            <Box key={name}>
              <Typography component="dt" variant="body2" color="text.secondary">
                {name}
              </Typography>
              <Typography component="dd" sx={{ m: 0, fontSize: '1.5rem', fontWeight: 700 }}>
                {Number(count).toLocaleString('zh-CN')}
              </Typography>
            </Box>
          ))}
        </Stack>
        {status.ignoredColumns.length > 0 ? (
          <Typography color="text.secondary" sx={{ mt: 1 }}>
            {t('import.ignored', { names: status.ignoredColumns.join('、') })}
          </Typography>
        ) : null}
        <Stack direction="row" sx={{ gap: 1, mt: 2 }}>
          <Button component={Link} to={`/${kind.resource}`} variant="contained">
            {t('import.toList', { name: label(kind.label) })}
          </Button>
          <Button component={Link} to={`/import?kind=${kind.kind}`} variant="outlined">
            {t('import.another')}
          </Button>
        </Stack>
      </Section>
      <Errors status={status} />
    </>
  )
}
