import FirstPageIcon from '@mui/icons-material/FirstPage'
import LastPageIcon from '@mui/icons-material/LastPage'
import NavigateBeforeIcon from '@mui/icons-material/NavigateBefore'
import NavigateNextIcon from '@mui/icons-material/NavigateNext'
import { Box, IconButton, TextField, Typography } from '@mui/material'
import { type ReactNode, useId } from 'react'
import { useText } from '../locale/use-text.ts'

interface PagerProps {
  readonly page: number
  readonly perPage: number
  readonly total: number
  readonly onPage: (page: number) => void
  readonly onPerPage?: (perPage: number) => void
}

const sizes = [10, 25, 50, 100]

/** Paging below a table; nothing but the range when everything fits on one page. */
export function Pager({ page, perPage, total, onPage, onPerPage }: PagerProps) {
  const t = useText()
  const id = useId()
  const last = Math.max(1, Math.ceil(total / perPage))
  const from = total === 0 ? 0 : (page - 1) * perPage + 1
  const to = Math.min(total, page * perPage)
  const button = (text: string, target: number, off: boolean, icon: ReactNode) => (
    <IconButton aria-label={text} disabled={off} onClick={() => onPage(target)}>
      {icon}
    </IconButton>
  )
  return (
    <Box
      sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', justifyContent: 'flex-end', gap: 1, px: 2, py: 1 }}
    >
      {onPerPage ? (
        <Box sx={{ display: 'flex', alignItems: 'center', gap: 1 }}>
          <Typography variant="body2" component="label" htmlFor={id}>
            {t('common.rowsPerPage')}
          </Typography>
          <TextField
            select
            id={id}
            value={String(perPage)}
            onChange={(event) => onPerPage(Number(event.target.value))}
            slotProps={{ select: { native: true } }}
          >
            {sizes.map((size) => (
              <option key={size} value={size}>
                {size}
              </option>
            ))}
          </TextField>
        </Box>
      ) : null}
      <Typography variant="body2" role="status">
        {t('common.pageRange', { from, to, total })}
      </Typography>
      {last > 1 ? (
        <Box>
          {button(t('common.firstPage'), 1, page <= 1, <FirstPageIcon />)}
          {button(t('common.prevPage'), page - 1, page <= 1, <NavigateBeforeIcon />)}
          {button(t('common.nextPage'), page + 1, page >= last, <NavigateNextIcon />)}
          {button(t('common.lastPage'), last, page >= last, <LastPageIcon />)}
        </Box>
      ) : null}
    </Box>
  )
}
