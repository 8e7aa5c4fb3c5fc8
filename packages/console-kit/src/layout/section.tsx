import { Box, Paper, Typography } from '@mui/material'
import { type ReactNode, useId } from 'react'

interface SectionProps {
  readonly title: string
  readonly hint?: ReactNode
  readonly actions?: ReactNode
  readonly children: ReactNode
  /** Tables run to the edge of the panel. */
  readonly flush?: boolean
}

/** A titled panel of a page, announced as a region by its heading. */
export function Section({ title, hint, actions, children, flush = false }: SectionProps) {
  const id = useId()
  return (
    <Paper variant="outlined" component="section" aria-labelledby={id} sx={{ mb: 2, overflow: 'hidden' }}>
      <Box
        sx={{ px: 2, pt: 1.5, pb: flush ? 1.5 : 0, display: 'flex', gap: 1, flexWrap: 'wrap', alignItems: 'center' }}
      >
        <Box sx={{ flex: 1, minWidth: 180 }}>
          <Typography variant="h2" id={id}>
            {title}
          </Typography>
          {hint ? (
            <Typography variant="body2" color="text.secondary">
              {hint}
            </Typography>
          ) : null}
        </Box>
        {actions}
      </Box>
      <Box sx={flush ? {} : { p: 2 }}>{children}</Box>
    </Paper>
  )
}
