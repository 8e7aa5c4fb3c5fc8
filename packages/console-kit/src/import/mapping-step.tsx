import { Alert, Button, Stack, Table, TableBody, TableCell, TableHead, TableRow, TextField } from '@mui/material'
import type { ImportMeta, ImportPreview } from '@renshe/kernel'
import { useState } from 'react'
import { mutateApi } from '../api/call-api.ts'
import { ScrollTable } from '../layout/scroll-table.tsx'
import { Section } from '../layout/section.tsx'
import { failureText } from '../layout/states.tsx'
import { useText } from '../locale/use-text.ts'

interface MappingStepProps {
  readonly preview: ImportPreview
  readonly kind: ImportMeta
  readonly onStarted: () => unknown
}

/** Which column of the file is what; then a trial or the import itself. */
export function MappingStep({ preview, kind, onStarted }: MappingStepProps) {
  const t = useText()
  const [mapping, setMapping] = useState<readonly (string | null)[]>(preview.mapping.map((entry) => entry.header))
  const [busy, setBusy] = useState(false)
  const [error, setError] = useState<unknown>(null)
  const missing = kind.columns
    .filter((column) => column.required && !mapping.includes(column.header))
    .map((column) => column.header)
  const twice = mapping.find((header, index) => header !== null && mapping.indexOf(header) !== index)

  async function start(dryRun: boolean): Promise<void> {
    setBusy(true)
    setError(null)
    try {
      await mutateApi('imports.start', { id: preview.id, mapping, dryRun })
      await onStarted()
    } catch (problem) {
      setError(problem)
    } finally {
      setBusy(false)
    }
  }

  return (
    <Section
      title={t('import.mappingTitle')}
      hint={t('import.mappingLead', { file: preview.fileName, row: preview.headerRow })}
    >
      {missing.length > 0 ? (
        <Alert severity="warning" sx={{ mb: 2 }}>
          {t('import.missingText', { names: missing.join('、') })}
        </Alert>
      ) : null}
      {twice ? (
        <Alert severity="warning" sx={{ mb: 2 }}>
          {t('import.twice', { name: twice })}
        </Alert>
      ) : null}
      {error === null ? null : (
        <Alert severity="error" sx={{ mb: 2 }}>
          {failureText(t, error)}
        </Alert>
      )}
      <ScrollTable label={t('import.mappingTitle')}>
        <Table size="small">
          <TableHead>
            <TableRow>
              <TableCell>{t('import.fileColumn')}</TableCell>
              <TableCell>{t('import.target')}</TableCell>
              <TableCell>{t('import.sample', { count: Math.min(3, preview.sample.length) })}</TableCell>
            </TableRow>
          </TableHead>
          <TableBody>
            {preview.headers.map((header, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: a file's columns have no other name; two may be called the same
              <TableRow key={index}>
                <TableCell component="th" scope="row">
                  {header}
                </TableCell>
                <TableCell>
                  <TextField
                    select
                    size="small"
                    value={mapping[index] ?? ''}
                    onChange={(event) =>
                      setMapping(mapping.map((entry, at) => (at === index ? event.target.value || null : entry)))
                    }
                    slotProps={{
                      select: { native: true },
                      htmlInput: { 'aria-label': t('import.targetOf', { name: header }) },
                    }}
                  >
                    <option value="">{t('import.notImported')}</option>
                    {kind.columns.map((column) => (
                      <option key={column.header} value={column.header}>
                        {column.header}
                        {column.required ? ' *' : ''}
                      </option>
                    ))}
                  </TextField>
                </TableCell>
                <TableCell>
                  {preview.sample
                    .slice(0, 3)
                    .map((row) => row.cells[index] ?? '')
                    .join(' / ')}
                </TableCell>
              </TableRow>
            ))}
          </TableBody>
        </Table>
      </ScrollTable>
      <Stack direction="row" sx={{ gap: 1, mt: 2 }}>
        <Button
          variant="contained"
          disabled={busy || missing.length > 0 || twice !== undefined}
          onClick={() => start(false)}
        >
          {t('import.start')}
        </Button>
        <Button
          variant="outlined"
          disabled={busy || missing.length > 0 || twice !== undefined}
          onClick={() => start(true)}
        >
          {t('import.dryRun')}（{t('import.dryRunHint')}）
        </Button>
      </Stack>
    </Section>
  )
}
