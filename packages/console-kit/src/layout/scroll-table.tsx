import { Box } from '@mui/material'
import type { ReactNode } from 'react'

/** Lets a wide table scroll sideways; reachable with the keyboard and named for screen readers. */
export function ScrollTable({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  return (
    // a scrolling region must be reachable with the keyboard (WCAG 2.1.1)
    <Box
      component="section"
      aria-label={label}
      tabIndex={0}
      sx={{ overflowX: 'auto', '&:focus-visible': { outlineOffset: -3 } }}
    >
      {children}
    </Box>
  )
}
