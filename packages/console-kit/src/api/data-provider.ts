import type { DrillDown, ListFilter, ListQuery, RecordRow } from '@renshe/kernel'
import type { DataProvider, GetListParams, RaRecord } from 'react-admin'
import type { ExportedFile, ExportQuery } from './api-procedures.ts'
import { mutateApi, queryApi } from './call-api.ts'

/** What our pages hand to react-admin's hooks besides its own parameters. */
export interface ListMeta {
  readonly q?: string
  readonly drill?: DrillDown
}

export interface UpdateMeta {
  readonly version: number
  readonly reason: string
  readonly key?: string
}

/** Builds the list query of the gateway from react-admin's parameters. */
export function toListQuery(resource: string, params: GetListParams): ListQuery {
  const meta: ListMeta = params.meta ?? {}
  return {
    resource,
    page: params.pagination?.page ?? 1,
    perPage: params.pagination?.perPage ?? 25,
    filter: (params.filter ?? {}) as ListFilter,
    ...(params.sort ? { sort: { field: params.sort.field, order: params.sort.order } } : {}),
    ...(meta.q ? { q: meta.q } : {}),
    ...(meta.drill ? { drill: meta.drill } : {}),
  }
}

/** react-admin wants its own record type; ours only adds `version`. */
function asRa<T extends RaRecord>(row: RecordRow): T {
  return row as unknown as T
}

function refuse(): Promise<never> {
  return Promise.reject(new Error('Records are corrected with a reason, never deleted or changed in bulk.'))
}

/** One data provider for every resource the session names. */
export const dataProvider: DataProvider = {
  async getList(resource, params) {
    const answer = await queryApi('resource.list', toListQuery(resource, params), params.signal)
    return { data: answer.rows.map((row) => asRa(row)), total: answer.total }
  },
  async getOne(resource, params) {
    return { data: asRa(await queryApi('resource.get', { resource, id: String(params.id) }, params.signal)) }
  },
  async getMany(resource, params) {
    const rows = await Promise.all(params.ids.map((id) => queryApi('resource.get', { resource, id: String(id) })))
    return { data: rows.map((row) => asRa(row)) }
  },
  async getManyReference(resource, params) {
    const filter = { ...params.filter, [params.target]: String(params.id) }
    const answer = await queryApi('resource.list', toListQuery(resource, { ...params, filter }))
    return { data: answer.rows.map((row) => asRa(row)), total: answer.total }
  },
  async create(resource, params) {
    const key: string | undefined = params.meta?.key
    const row = await mutateApi('resource.create', { resource, data: params.data, ...(key ? { key } : {}) })
    return { data: asRa(row) }
  },
  async update(resource, params) {
    const meta: UpdateMeta = params.meta
    const row = await mutateApi('resource.update', {
      resource,
      id: String(params.id),
      version: meta.version,
      reason: meta.reason,
      data: params.data,
      ...(meta.key ? { key: meta.key } : {}),
    })
    return { data: asRa(row) }
  },
  updateMany: refuse,
  delete: refuse,
  deleteMany: refuse,
}

/** Asks for an export and starts the download of the file it names. */
export async function downloadExport(query: ExportQuery): Promise<ExportedFile> {
  const file = await mutateApi('resource.export', query)
  startDownload(file.url, file.fileName)
  return file
}

/** Lets the browser download a file of the gateway (the session cookie goes with it). */
export function startDownload(url: string, fileName: string): void {
  const link = document.createElement('a')
  link.href = url
  link.download = fileName
  document.body.append(link)
  link.click()
  link.remove()
}
