import { Alert, Box, Button, Card, CardActionArea, CardContent, Typography } from '@mui/material'
import type { ImportMeta } from '@renshe/kernel'
import { type DragEvent, useRef, useState } from 'react'
import { Link, useNavigate, useSearchParams } from 'react-router'
import { uploadImport } from '../api/upload-import.ts'
import { Page } from '../layout/page.tsx'
import { Section } from '../layout/section.tsx'
import { EmptyState, failureText } from '../layout/states.tsx'
import { useLabel, useText } from '../locale/use-text.ts'
import { useSession } from '../session/session.ts'

function Upload({ kind }: { readonly kind: ImportMeta }) {
  const t = useText()
  const label = useLabel()
  const navigate = useNavigate()
  const input = useRef<HTMLInputElement>(null)
  const [busy, setBusy] = useState(false)
  const [error, setError] = useState<unknown>(null)

  async function take(file: File | undefined): Promise<void> {
    if (!file) return
    setBusy(true)
    setError(null)
    try {
      const preview = await uploadImport(kind.kind, file)
      navigate(`/import/${preview.id}`)
    } catch (problem) {
      setError(problem)
      setBusy(false)
    }
  }

  const drop = (event: DragEvent) => {
    event.preventDefault()
    void take(event.dataTransfer.files[0])
  }
  return (
    <Section
      title={t('import.uploadTitle', { name: label(kind.label) })}
      hint={t('import.accepts')}
      actions={
        <Button component={Link} to="/import">
          {t('import.changeKind')}
        </Button>
      }
    >
      {error === null ? null : (
        <Alert severity="error" sx={{ mb: 2 }}>
          {failureText(t, error)}
        </Alert>
      )}
      <Box
        onDragOver={(event) => event.preventDefault()}
        onDrop={drop}
        sx={{ border: 2, borderStyle: 'dashed', borderColor: 'divider', borderRadius: 2, p: 4, textAlign: 'center' }}
      >
        <Typography sx={{ mb: 1.5 }}>{busy ? t('import.uploading') : t('import.drop')}</Typography>
        <input
          ref={input}
          type="file"
          accept=".csv,.txt,.xlsx"
          hidden
          aria-label={t('import.pick')}
          onChange={(event) => take(event.target.files?.[0])}
        />
        <Button variant="contained" disabled={busy} onClick={() => input.current?.click()}>
          {t('import.pick')}
        </Button>
      </Box>
      <Typography variant="body2" color="text.secondary" sx={{ mt: 2 }}>
        {t('import.columnsNeeded')}：
        {kind.columns.map((column) => (column.required ? `${column.header}*` : column.header)).join('、')}
      </Typography>
    </Section>
  )
}

/** First steps of an import: which ledger, which file. */
export default function ImportKindPage() {
  const t = useText()
  const label = useLabel()
  const session = useSession()
  const [params] = useSearchParams()
  const chosen = session.imports.find((kind) => kind.kind === params.get('kind'))
  return (
    <Page title={t('import.title')} lead={t('import.lead')}>
      {session.imports.length === 0 ? <EmptyState title={t('import.noKinds')} /> : null}
      {chosen ? (
        <Upload kind={chosen} />
      ) : (
        <Box sx={{ display: 'grid', gridTemplateColumns: 'repeat(auto-fill, minmax(220px, 1fr))', gap: 2 }}>
          {session.imports.map((kind) => (
            <Card key={kind.kind} variant="outlined">
              <CardActionArea component={Link} to={`/import?kind=${kind.kind}`}>
                <CardContent>
                  <Typography variant="h2">{label(kind.label)}</Typography>
                  <Typography variant="body2" color="text.secondary">
                    {t('import.kindColumns', {
                      required: kind.columns.filter((column) => column.required).length,
                      count: kind.columns.length,
                    })}
                  </Typography>
                </CardContent>
              </CardActionArea>
            </Card>
          ))}
        </Box>
      )}
    </Page>
  )
}
