/** One cell as read: text, number, truth value or nothing. Dates of a workbook come as `YYYY-MM-DD[ HH:MM:SS]` text. */
export type Cell = string | number | boolean | Date | null

/** A row with the number a person sees beside it in the spreadsheet. */
export interface TableRow {
  readonly number: number
  readonly cells: readonly Cell[]
}

export interface TableFile {
  readonly format: 'csv' | 'xlsx'
  /** Can be called again; each call reads the file anew, with flat memory. */
  rows(): AsyncIterable<TableRow>
}

export type TableFileProblem = 'UNREADABLE' | 'EMPTY' | 'UNSUPPORTED_XLS' | 'NOT_FOUND'

/** A file that cannot be read as a table, with words for the person who chose it. */
export class TableFileError extends Error {
  readonly code: TableFileProblem

  constructor(code: TableFileProblem, message: string) {
    super(message)
    this.name = 'TableFileError'
    this.code = code
  }
}
