import { Alert, Button, Paper } from '@mui/material'
import type { ResourceMeta } from '@renshe/kernel'
import { Link, useParams } from 'react-router'
import { Page } from '../layout/page.tsx'
import { Pager } from '../layout/pager.tsx'
import { QueryState } from '../layout/query-state.tsx'
import { EmptyState, NoPermissionState } from '../layout/states.tsx'
import { useLabel, useText } from '../locale/use-text.ts'
import { findResource, mayDo, useSession } from '../session/session.ts'
import { useApi } from '../session/use-api.ts'
import { ExportButtons } from './export-buttons.tsx'
import { FilterBar } from './filter-bar.tsx'
import { useListState } from './list-state.ts'
import { RecordTable } from './record-table.tsx'

function ResourceList({ resource }: { readonly resource: ResourceMeta }) {
  const t = useText()
  const label = useLabel()
  const session = useSession()
  const state = useListState(resource.defaultSort)
  const { page, perPage, sort, q, filter, drill, note, change } = state
  const narrowing = { resource: resource.name, filter, ...(q ? { q } : {}), ...(drill ? { drill } : {}) }
  const list = useApi('resource.list', { ...narrowing, page, perPage, sort })
  const kind = session.imports.find((entry) => entry.resource === resource.name)
  const actions = (
    <>
      {kind ? (
        <Button component={Link} to={`/import?kind=${kind.kind}`} variant="outlined">
          {t('list.importHere')}
        </Button>
      ) : null}
      {mayDo(resource, 'export') ? <ExportButtons query={{ ...narrowing, sort }} /> : null}
      {mayDo(resource, 'create') ? (
        <Button component={Link} to={`/${resource.name}/create`} variant="contained">
          {t('action.create')}
        </Button>
      ) : null}
    </>
  )
  return (
    <Page
      title={label(resource.label)}
      lead={list.data ? t('common.total', { count: list.data.total }) : undefined}
      actions={actions}
    >
      {drill ? (
        <Alert
          severity="info"
          sx={{ mb: 2 }}
          action={
            <Button color="inherit" size="small" onClick={() => change({ drill: null, note: null })}>
              {t('list.drillClear')}
            </Button>
          }
        >
          <strong>
            {note
              ? t('list.drillTitle', { no: note.no, indicator: note.indicator })
              : t('list.drillPlain', { rule: drill.rule })}
          </strong>
          <div>
            {t('list.drillText', {
              component: note?.componentLabel ?? drill.component,
              area: note?.areaName ?? drill.area,
              from: drill.from,
              asOf: drill.asOf,
            })}
          </div>
        </Alert>
      ) : null}
      <Paper variant="outlined">
        <FilterBar
          key={JSON.stringify([filter, q])}
          resource={resource}
          filter={filter}
          q={q}
          onApply={(next, text) =>
            change({ filter: Object.keys(next).length > 0 ? JSON.stringify(next) : null, q: text })
          }
        />
        <QueryState query={list} />
        {list.data && !list.error ? (
          list.data.total === 0 ? (
            <EmptyState
              title={q !== '' || Object.keys(filter).length > 0 ? t('state.emptyFiltered') : t('state.empty')}
            />
          ) : (
            <>
              <RecordTable
                resource={resource}
                rows={list.data.rows}
                sort={sort}
                onSort={(field) =>
                  change({ sort: field, order: sort.field === field && sort.order === 'ASC' ? 'DESC' : 'ASC' })
                }
              />
              <Pager
                page={page}
                perPage={perPage}
                total={list.data.total}
                onPage={(next) => change({ page: String(next) }, true)}
                onPerPage={(size) => change({ perPage: String(size) })}
              />
            </>
          )
        ) : null}
      </Paper>
    </Page>
  )
}

/** The list of any resource the session names. */
export default function ListPage() {
  const session = useSession()
  const resource = findResource(session, useParams().resource)
  return resource ? <ResourceList key={resource.name} resource={resource} /> : <NoPermissionState />
}
