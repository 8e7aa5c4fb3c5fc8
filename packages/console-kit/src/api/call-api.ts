import { createTRPCUntypedClient, httpBatchLink } from '@trpc/client'
import { toApiFailure } from './api-failure.ts'
import type { MutationPath, Mutations, Queries, QueryPath } from './api-procedures.ts'

const client = createTRPCUntypedClient({ links: [httpBatchLink({ url: '/trpc', maxURLLength: 2000 })] })

/** Asks the gateway; a refusal is thrown as `ApiFailure`. */
export async function queryApi<P extends QueryPath>(
  path: P,
  input: Queries[P]['input'],
  signal?: AbortSignal,
): Promise<Queries[P]['output']> {
  try {
    return (await client.query(path, input, signal === undefined ? {} : { signal })) as Queries[P]['output']
  } catch (error) {
    throw toApiFailure(error)
  }
}

/** Writes through the gateway. Without a `key` a new idempotency key is made; hand one in to retry the same act. */
export async function mutateApi<P extends MutationPath>(
  path: P,
  input: Omit<Mutations[P]['input'], 'key'> & { readonly key?: string },
): Promise<Mutations[P]['output']> {
  try {
    return (await client.mutation(path, { ...input, key: input.key ?? newKey() })) as Mutations[P]['output']
  } catch (error) {
    throw toApiFailure(error)
  }
}

/** A new idempotency key. `randomUUID` needs a secure context; an intranet on plain HTTP has none. */
export function newKey(): string {
  if (typeof crypto.randomUUID === 'function') return crypto.randomUUID()
  const bytes = crypto.getRandomValues(new Uint8Array(16))
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x40
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80
  const hex = [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('')
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-')
}
