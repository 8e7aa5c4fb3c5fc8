import { WorkbookWriter } from '@cj-tech-master/excelts'
import type { Cell } from './table-file.ts'

export interface WorkbookContent {
  readonly sheetName: string
  readonly columns: readonly { readonly header: string; readonly width?: number }[]
  readonly rows: AsyncIterable<readonly Cell[]>
}

/** Sheet names may not carry these marks and are at most 31 long. */
const safeSheetName = (name: string): string => name.replace(/[\\/*?:[\]]/g, ' ').slice(0, 31)

/** Streams a sheet to disk. Every text stays text: nothing a person typed becomes a formula. */
export async function writeWorkbook(path: string, content: WorkbookContent): Promise<void> {
  const workbook = new WorkbookWriter({ filename: path, useStyles: true, useSharedStrings: false } as never)
  const sheet = workbook.addWorksheet(safeSheetName(content.sheetName), {
    views: [{ state: 'frozen', ySplit: 1 }],
  } as never)
  sheet.columns = content.columns.map((column) => ({
    width: column.width ?? Math.max(12, column.header.length * 2 + 4),
  }))
  const header = sheet.addRow(content.columns.map((column) => column.header))
  header.font = { bold: true }
  header.commit()
  for await (const cells of content.rows) sheet.addRow([...cells]).commit()
  sheet.commit()
  await workbook.commit()
}
