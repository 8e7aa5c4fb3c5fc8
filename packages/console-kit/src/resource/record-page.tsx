import { Box, Button, Link as MuiLink, Typography } from '@mui/material'
import { maskedKinds, type RecordRow, type RelatedList, type ResourceMeta } from '@renshe/kernel'
import { lazy, Suspense, useState } from 'react'
import { Link, useParams } from 'react-router'
import { formatRowField } from '../format/format-value.ts'
import { Page } from '../layout/page.tsx'
import { Pager } from '../layout/pager.tsx'
import { QueryState } from '../layout/query-state.tsx'
import { Section } from '../layout/section.tsx'
import { EmptyState, FailureState, LoadingState, NoPermissionState } from '../layout/states.tsx'
import { useLabel, useLocale, useText } from '../locale/use-text.ts'
import { findResource, mayDo, useSession } from '../session/session.ts'
import { useApi } from '../session/use-api.ts'
import { HistoryPanel } from './history-panel.tsx'
import { MaskedField } from './masked-field.tsx'
import { RecordTable } from './record-table.tsx'

/** Loads the rules only where a record has some to ask. */
const RecordRulesPanel = lazy(() => import('../rules/record-rules-panel.tsx'))

const relatedPage = 10

/** Records of another resource that belong to this person or employer. */
function RelatedPanel({
  resource,
  id,
  related,
}: {
  readonly resource: ResourceMeta
  readonly id: string
  readonly related: RelatedList
}) {
  const t = useText()
  const label = useLabel()
  const session = useSession()
  const [page, setPage] = useState(1)
  const list = useApi('resource.related', {
    resource: resource.name,
    id,
    related: related.resource,
    page,
    perPage: relatedPage,
  })
  const target = findResource(session, related.resource)
  if (!target) return null
  return (
    <Section title={`${label(related.label)}（${list.data?.total ?? 0}）`} flush>
      <QueryState query={list} />
      {list.data?.total === 0 ? <EmptyState title={t('record.relatedEmpty', { name: label(related.label) })} /> : null}
      {list.data && list.data.total > 0 ? (
        <>
          <RecordTable resource={target} rows={list.data.rows} />
          <Pager page={page} perPage={relatedPage} total={list.data.total} onPage={setPage} />
        </>
      ) : null}
    </Section>
  )
}

function Facts({ resource, row }: { readonly resource: ResourceMeta; readonly row: RecordRow }) {
  const label = useLabel()
  const locale = useLocale()
  return (
    <Box
      component="dl"
      sx={{ display: 'grid', gridTemplateColumns: 'repeat(auto-fill, minmax(220px, 1fr))', gap: 2, m: 0 }}
    >
      {Object.entries(resource.fields).map(([name, field]) => {
        const text = formatRowField(name, field, row, locale)
        const masked = maskedKinds.has(field.kind) && row[name] !== null && mayDo(resource, 'unmask')
        return (
          <div key={name}>
            <Typography component="dt" variant="body2" color="text.secondary">
              {label(field.label)}
            </Typography>
            <Typography component="dd" sx={{ m: 0, overflowWrap: 'anywhere' }}>
              {masked ? (
                <MaskedField
                  resource={resource.name}
                  id={row.id}
                  field={name}
                  title={label(field.label)}
                  masked={text}
                />
              ) : (
                text
              )}
            </Typography>
          </div>
        )
      })}
    </Box>
  )
}

function RecordView({ resource, id }: { readonly resource: ResourceMeta; readonly id: string }) {
  const t = useText()
  const label = useLabel()
  const record = useApi('resource.get', { resource: resource.name, id })
  if (record.isPending) return <LoadingState />
  if (record.error || !record.data) return <FailureState error={record.error} onRetry={record.refetch} />
  const file =
    resource.name === 'people'
      ? t('record.personFile')
      : resource.name === 'organisations'
        ? t('record.orgFile')
        : label(resource.label)
  return (
    <Page
      title={String(record.data[resource.titleField] ?? '')}
      lead={`${file} · ${t('record.version', { version: record.data.version })}`}
      over={
        <MuiLink component={Link} to={`/${resource.name}`}>
          {label(resource.label)}
        </MuiLink>
      }
      actions={
        mayDo(resource, 'update') ? (
          <Button component={Link} to={`/${resource.name}/${id}/edit`} variant="contained">
            {t('action.edit')}
          </Button>
        ) : null
      }
    >
      <Section title={t('record.basics')}>
        <Facts resource={resource} row={record.data} />
      </Section>
      {resource.related.map((related) => (
        <RelatedPanel key={related.resource} resource={resource} id={id} related={related} />
      ))}
      {resource.rules.length > 0 ? (
        <Suspense fallback={<LoadingState />}>
          <RecordRulesPanel resource={resource} id={id} />
        </Suspense>
      ) : null}
      <HistoryPanel resource={resource} id={id} />
    </Page>
  )
}

/** One record of any resource; for people and employers everything known across domains. */
export default function RecordPage() {
  const session = useSession()
  const { resource: name, id } = useParams()
  const resource = findResource(session, name)
  return resource && id ? <RecordView key={id} resource={resource} id={id} /> : <NoPermissionState />
}
