import { once } from 'node:events'
import { finished } from 'node:stream/promises'
import type pg from 'pg'
import { from as copyFrom } from 'pg-copy-streams'

const escapes: Readonly<Record<string, string>> = { '\\': '\\\\', '\n': '\\n', '\r': '\\r', '\t': '\\t' }

/** One value in PostgreSQL's COPY text format. */
export function copyText(value: unknown): string {
  if (value === null || value === undefined) return '\\N'
  if (value instanceof Uint8Array) return `\\\\x${Buffer.from(value).toString('hex')}`
  return String(value).replace(/[\\\n\r\t]/g, (character) => escapes[character] ?? character)
}

/** Feeds rows to a table by COPY; memory stays flat because it waits when the connection is full. */
export async function openCopy(
  client: pg.PoolClient,
  table: string,
  columns: readonly string[],
): Promise<{ write(values: readonly unknown[]): Promise<void>; end(): Promise<void> }> {
  const stream = client.query(copyFrom(`copy ${table} (${columns.join(', ')}) from stdin`))
  const done = finished(stream)
  // A failure surfaces at the next write or at the end, not as an unhandled rejection in between.
  done.catch(() => undefined)
  let buffered = ''
  const flush = async () => {
    const chunk = buffered
    buffered = ''
    if (chunk !== '' && !stream.write(chunk)) await Promise.race([once(stream, 'drain'), done])
  }
  return {
    async write(values) {
      buffered += `${values.map(copyText).join('\t')}\n`
      if (buffered.length > 65_536) await flush()
    },
    async end() {
      await flush()
      stream.end()
      await done
    },
  }
}
