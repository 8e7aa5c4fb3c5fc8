import { createReadStream } from 'node:fs'
import { parse } from 'csv-parse'
import iconv from 'iconv-lite'
import type { Encoding } from './detect-encoding.ts'
import { TableFileError, type TableRow } from './table-file.ts'

const delimiters = [',', '\t', ';', '，'] as const

/** The delimiter that the first lines have most of. */
export function detectDelimiter(head: string): string {
  const lines = head.split(/\r?\n/).slice(0, 20).join('\n')
  return (
    delimiters.map((mark) => ({ mark, count: lines.split(mark).length })).sort((a, b) => b.count - a.count)[0]?.mark ??
    ','
  )
}

/** Streams the rows of a text table. Row numbers count records, as a spreadsheet program shows them. */
export async function* readCsv(path: string, encoding: Encoding, delimiter: string): AsyncGenerator<TableRow> {
  const parser = parse({ delimiter, relax_column_count: true, relax_quotes: true, bom: true, skip_empty_lines: false })
  const source = createReadStream(path)
  const decoder = iconv.decodeStream(encoding, { stripBOM: true })
  source.on('error', (error) => parser.destroy(error))
  source.pipe(decoder).pipe(parser)
  let number = 0
  try {
    for await (const record of parser as AsyncIterable<string[]>) {
      number += 1
      yield { number, cells: record.map((text) => (text === '' ? null : text)) }
    }
  } catch (error) {
    throw new TableFileError(
      'UNREADABLE',
      `文件第 ${number + 1} 行读不下去：${error instanceof Error ? error.message : '格式不对'}`,
    )
  } finally {
    source.destroy()
  }
}
