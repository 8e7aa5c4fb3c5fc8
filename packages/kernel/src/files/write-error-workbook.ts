import { WorkbookWriter } from '@cj-tech-master/excelts'
import type { Cell } from './table-file.ts'

export interface FaultyRow {
  readonly rowNumber: number
  readonly cells: readonly Cell[]
  readonly errors: readonly { readonly column: string; readonly message: string }[]
}

const marked = { type: 'pattern', pattern: 'solid', fgColor: { argb: 'FFFFE1DC' } } as const

/** The refused rows in their own columns, the wrong cells marked, the row number and the reasons behind them. */
export async function writeErrorWorkbook(
  path: string,
  content: { readonly headers: readonly string[]; readonly rows: AsyncIterable<FaultyRow> },
): Promise<void> {
  const workbook = new WorkbookWriter({ filename: path, useStyles: true, useSharedStrings: false } as never)
  const sheet = workbook.addWorksheet('错误行', { views: [{ state: 'frozen', ySplit: 1 }] } as never)
  const width = content.headers.length
  sheet.columns = [...content.headers.map(() => ({ width: 18 })), { width: 10 }, { width: 48 }]
  const header = sheet.addRow([...content.headers, '原行号', '错误原因'])
  header.font = { bold: true }
  header.commit()
  for await (const faulty of content.rows) {
    const cells = Array.from({ length: width }, (_, index) => faulty.cells[index] ?? null)
    const row = sheet.addRow([
      ...cells,
      faulty.rowNumber,
      faulty.errors.map((error) => `${error.column}：${error.message}`).join('；'),
    ])
    for (const error of faulty.errors) {
      const index = content.headers.indexOf(error.column)
      if (index >= 0) row.getCell(index + 1).fill = marked
    }
    row.commit()
  }
  sheet.commit()
  await workbook.commit()
}
