import { once } from 'node:events'
import { createWriteStream } from 'node:fs'
import type { Cell } from './table-file.ts'

/** Text that a spreadsheet program would run as a formula gets an apostrophe before it. */
function csvText(cell: Cell): string {
  if (cell === null) return ''
  const text = cell instanceof Date ? cell.toISOString() : String(cell)
  const safe = typeof cell === 'string' && /^[=+\-@\t\r]/.test(text) ? `'${text}` : text
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}

/** Streams a table to a UTF-8 file with byte order mark, which spreadsheet programs in China expect. */
export async function writeCsv(
  path: string,
  headers: readonly string[],
  rows: AsyncIterable<readonly Cell[]>,
): Promise<void> {
  const stream = createWriteStream(path)
  const put = async (cells: readonly Cell[]) => {
    if (!stream.write(`${cells.map(csvText).join(',')}\r\n`)) await once(stream, 'drain')
  }
  stream.write('\uFEFF')
  await put(headers)
  for await (const row of rows) await put(row)
  stream.end()
  await once(stream, 'finish')
}
