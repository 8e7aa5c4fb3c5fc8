import { Box, Stack, Typography } from '@mui/material'
import { type ReactNode, useEffect } from 'react'
import { useText } from '../locale/use-text.ts'

interface PageProps {
  readonly title: string
  readonly lead?: ReactNode
  /** Small line above the title, e.g. a link back. */
  readonly over?: ReactNode
  readonly actions?: ReactNode
  readonly children: ReactNode
}

/** Frame of every page: one heading, a sentence, the page's actions; also sets the document's title. */
export function Page({ title, lead, over, actions, children }: PageProps) {
  const t = useText()
  useEffect(() => {
    document.title = `${title} · ${t('app.name')}`
  }, [title, t])
  return (
    <Box sx={{ maxWidth: 1480, mx: 'auto' }}>
      <Stack
        direction={{ xs: 'column', md: 'row' }}
        sx={{ mb: 2, gap: 1.5, justifyContent: 'space-between', alignItems: { md: 'flex-end' } }}
      >
        <Box sx={{ minWidth: 0 }}>
          {over}
          <Typography variant="h1" sx={{ overflowWrap: 'anywhere' }}>
            {title}
          </Typography>
          {lead ? (
            <Typography variant="body2" component="div" color="text.secondary" sx={{ mt: 0.25 }}>
              {lead}
            </Typography>
          ) : null}
        </Box>
        {actions ? <Box sx={{ display: 'flex', gap: 1, flexWrap: 'wrap', alignItems: 'center' }}>{actions}</Box> : null}
      </Stack>
      {children}
    </Box>
  )
}
