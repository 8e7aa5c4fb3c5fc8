import { WorkbookReader } from '@cj-tech-master/excelts'
import { type Cell, TableFileError, type TableRow } from './table-file.ts'

interface ReadCell {
  readonly value: unknown
}

/** A date of a workbook has no zone: its UTC parts are what the cell shows. */
function dateText(date: Date): string {
  const text = date.toISOString()
  return text.slice(11, 19) === '00:00:00' ? text.slice(0, 10) : text.slice(0, 19).replace('T', ' ')
}

/** What a cell shows: rich text joined, a link's text, a formula's result. */
function cellValue(value: unknown): Cell {
  if (value === null || value === undefined) return null
  if (value instanceof Date) return dateText(value)
  if (typeof value !== 'object') return value as string | number | boolean
  if ('richText' in value) return (value.richText as readonly { text: string }[]).map((part) => part.text).join('')
  if ('result' in value) return cellValue(value.result)
  if ('text' in value) return cellValue(value.text)
  return null
}

/** Streams the rows of the first sheet that has any. */
export async function* readXlsx(path: string): AsyncGenerator<TableRow> {
  let found = false
  try {
    const reader = new WorkbookReader(path, {
      worksheets: 'emit',
      sharedStrings: 'cache',
      styles: 'cache',
      hyperlinks: 'ignore',
      entries: 'ignore',
    } as never)
    for await (const sheet of reader) {
      for await (const row of sheet as AsyncIterable<{
        number: number
        cellCount: number
        getCell(index: number): ReadCell
      }>) {
        found = true
        yield {
          number: row.number,
          cells: Array.from({ length: row.cellCount }, (_, index) => cellValue(row.getCell(index + 1).value)),
        }
      }
      if (found) return
    }
  } catch (error) {
    throw new TableFileError(
      'UNREADABLE',
      `Excel 文件损坏或不完整，无法读取（${error instanceof Error ? error.message : '未知原因'}）`,
    )
  }
}
