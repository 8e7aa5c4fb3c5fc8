import { Link as MuiLink, Table, TableBody, TableCell, TableHead, TableRow, TableSortLabel } from '@mui/material'
import type { RecordRow, ResourceMeta } from '@renshe/kernel'
import { Link } from 'react-router'
import { formatRowField, isNumeric } from '../format/format-value.ts'
import { ScrollTable } from '../layout/scroll-table.tsx'
import { useLabel, useLocale, useText } from '../locale/use-text.ts'

interface RecordTableProps {
  readonly resource: ResourceMeta
  readonly rows: readonly RecordRow[]
  readonly sort?: { readonly field: string; readonly order: 'ASC' | 'DESC' }
  readonly onSort?: (field: string) => void
}

/** Rows of any resource in its list columns; the title leads to the record. */
export function RecordTable({ resource, rows, sort, onSort }: RecordTableProps) {
  const t = useText()
  const label = useLabel()
  const locale = useLocale()
  const columns = Object.entries(resource.fields).filter(([name, field]) => field.list || name === resource.titleField)
  return (
    <ScrollTable label={t('list.table', { name: label(resource.label) })}>
      <Table size="small">
        <TableHead>
          <TableRow>
            {columns.map(([name, field]) => (
              <TableCell
                key={name}
                align={isNumeric(field) ? 'right' : 'left'}
                sortDirection={sort?.field === name ? (sort.order === 'ASC' ? 'asc' : 'desc') : false}
              >
                {onSort ? (
                  <TableSortLabel
                    active={sort?.field === name}
                    direction={sort?.order === 'ASC' ? 'asc' : 'desc'}
                    onClick={() => onSort(name)}
                  >
                    {label(field.label)}
                  </TableSortLabel>
                ) : (
                  label(field.label)
                )}
              </TableCell>
            ))}
          </TableRow>
        </TableHead>
        <TableBody>
          {rows.map((row) => (
            <TableRow key={row.id} hover>
              {columns.map(([name, field]) => {
                const text = formatRowField(name, field, row, locale)
                return (
                  <TableCell
                    key={name}
                    align={isNumeric(field) ? 'right' : 'left'}
                    sx={{ whiteSpace: field.kind === 'date' ? 'nowrap' : 'normal' }}
                  >
                    {name === resource.titleField ? (
                      <MuiLink component={Link} to={`/${resource.name}/${row.id}`}>
                        {text}
                      </MuiLink>
                    ) : (
                      text
                    )}
                  </TableCell>
                )
              })}
            </TableRow>
          ))}
        </TableBody>
      </Table>
    </ScrollTable>
  )
}
