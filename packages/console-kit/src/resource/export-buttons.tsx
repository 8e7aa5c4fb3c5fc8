import { Button } from '@mui/material'
import { useState } from 'react'
import { useNotify } from 'react-admin'
import type { ExportQuery } from '../api/api-procedures.ts'
import { downloadExport } from '../api/data-provider.ts'
import { failureText } from '../layout/states.tsx'
import { useText } from '../locale/use-text.ts'

/** Exports what the list shows, masked like the list. */
export function ExportButtons({ query }: { readonly query: Omit<ExportQuery, 'format'> }) {
  const t = useText()
  const notify = useNotify()
  const [busy, setBusy] = useState(false)
  const run = async (format: ExportQuery['format']) => {
    setBusy(true)
    try {
      const file = await downloadExport({ ...query, format })
      notify(t('list.exported', { count: file.rows }), { type: 'success' })
    } catch (error) {
      notify(failureText(t, error), { type: 'error' })
    } finally {
      setBusy(false)
    }
  }
  return (
    <>
      <Button variant="outlined" disabled={busy} onClick={() => run('xlsx')}>
        {busy ? t('list.exporting') : t('list.exportXlsx')}
      </Button>
      <Button variant="outlined" disabled={busy} onClick={() => run('csv')}>
        {t('list.exportCsv')}
      </Button>
    </>
  )
}
