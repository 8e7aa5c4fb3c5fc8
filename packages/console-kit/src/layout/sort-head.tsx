import { TableCell, TableHead, TableRow, TableSortLabel } from '@mui/material'
import { useState } from 'react'

export interface SortColumn<Row> {
  readonly id: string
  readonly name: string
  /** Text a row is sorted by; a column without one is not sorted. */
  readonly by?: (row: Row) => string
}

interface Sort {
  readonly id: string
  readonly down: boolean
}

/** Rows that are all in the browser, sorted by one column, with the head that changes it. */
export function useSortedRows<Row>(columns: readonly SortColumn<Row>[], rows: readonly Row[]) {
  const [sort, setSort] = useState<Sort | null>(null)
  const by = columns.find((column) => column.id === sort?.id)?.by
  const sorted = by
    ? rows.toSorted((a, b) => by(a).localeCompare(by(b), 'zh-CN', { numeric: true }) * (sort?.down ? -1 : 1))
    : rows
  const head = (
    <TableHead>
      <TableRow>
        {columns.map((column) => {
          const active = column.id === sort?.id
          const direction = active && sort?.down ? 'desc' : 'asc'
          return (
            <TableCell key={column.id} sortDirection={active ? direction : false}>
              {column.by ? (
                <TableSortLabel
                  active={active}
                  direction={direction}
                  onClick={() => setSort({ id: column.id, down: active && !sort?.down })}
                >
                  {column.name}
                </TableSortLabel>
              ) : (
                column.name
              )}
            </TableCell>
          )
        })}
      </TableRow>
    </TableHead>
  )
  return { sorted, head }
}
