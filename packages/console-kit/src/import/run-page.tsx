import { Button, LinearProgress, Typography } from '@mui/material'
import { useQueryClient } from '@tanstack/react-query'
import { useEffect } from 'react'
import { useParams } from 'react-router'
import { mutateApi } from '../api/call-api.ts'
import { Page } from '../layout/page.tsx'
import { Section } from '../layout/section.tsx'
import { FailureState, LoadingState, NoPermissionState } from '../layout/states.tsx'
import { useText } from '../locale/use-text.ts'
import { useSession } from '../session/session.ts'
import { useApi } from '../session/use-api.ts'
import { MappingStep } from './mapping-step.tsx'
import { ResultStep } from './result-step.tsx'

/** One import from mapping to result; its number is in the address, so the page can be left and reloaded. */
export default function ImportRunPage() {
  const t = useText()
  const session = useSession()
  const queries = useQueryClient()
  const { id = '' } = useParams()
  const status = useApi('imports.status', { id }, { every: 1000 })
  const waiting = status.data?.state === 'uploaded' || (status.data?.state === 'done' && status.data.dryRun)
  const preview = useApi('imports.preview', { id }, { enabled: waiting })
  const kind = session.imports.find((entry) => entry.kind === status.data?.kind)
  const state = status.data?.state
  // Figures and lists everywhere else changed with a finished import.
  useEffect(() => {
    if (state === 'done')
      void queries.invalidateQueries({ predicate: (query) => !String(query.queryKey[0]).startsWith('imports.') })
  }, [state, queries])
  if (status.isPending) return <LoadingState />
  if (status.error || !status.data) return <FailureState error={status.error} onRetry={status.refetch} />
  if (!kind) return <NoPermissionState />
  return (
    <Page title={status.data.fileName} lead={t(`import.state.${status.data.state}`)}>
      {state === 'running' ? (
        <Section title={status.data.dryRun ? t('import.runningDry') : t('import.running')} hint={t('import.leaveHint')}>
          <LinearProgress aria-label={t('import.progress')} />
          <Typography role="status" sx={{ my: 1.5 }}>
            {t('import.runningRows', { rows: status.data.rows })}
          </Typography>
          <Button
            variant="outlined"
            onClick={async () => {
              await mutateApi('imports.cancel', { id })
              await status.refetch()
            }}
          >
            {t('import.cancelRun')}
          </Button>
        </Section>
      ) : null}
      {state === 'done' || state === 'failed' || state === 'cancelled' ? (
        <ResultStep status={status.data} kind={kind} />
      ) : null}
      {waiting && preview.data ? (
        <MappingStep key={preview.data.id} preview={preview.data} kind={kind} onStarted={status.refetch} />
      ) : null}
      {waiting && preview.error ? <FailureState error={preview.error} onRetry={preview.refetch} /> : null}
    </Page>
  )
}
