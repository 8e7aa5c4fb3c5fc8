import BlockIcon from '@mui/icons-material/Block'
import ErrorOutlineIcon from '@mui/icons-material/ErrorOutline'
import InboxIcon from '@mui/icons-material/InboxOutlined'
import SearchOffIcon from '@mui/icons-material/SearchOff'
import { Box, Button, CircularProgress, Paper, Typography } from '@mui/material'
import type { ReactNode } from 'react'
import { Link } from 'react-router'
import { ApiFailure, toApiFailure } from '../api/api-failure.ts'
import { type Text, useText } from '../locale/use-text.ts'

interface StateProps {
  readonly icon: ReactNode
  readonly title: string
  readonly hint?: string | undefined
  readonly children?: ReactNode
  readonly alert?: boolean
}

function StatePanel({ icon, title, hint, children, alert = false }: StateProps) {
  return (
    <Paper variant="outlined" role={alert ? 'alert' : undefined} sx={{ p: { xs: 3, sm: 5 }, textAlign: 'center' }}>
      <Box aria-hidden sx={{ color: 'text.secondary', '& svg': { fontSize: 44 } }}>
        {icon}
      </Box>
      <Typography variant="h2" component="p" sx={{ mt: 1 }}>
        {title}
      </Typography>
      {hint ? (
        <Typography color="text.secondary" sx={{ mt: 0.5, maxWidth: 560, mx: 'auto' }}>
          {hint}
        </Typography>
      ) : null}
      {children ? (
        <Box sx={{ mt: 2, display: 'flex', gap: 1, justifyContent: 'center', flexWrap: 'wrap' }}>{children}</Box>
      ) : null}
    </Paper>
  )
}

export function LoadingState() {
  const t = useText()
  return (
    <Box role="status" sx={{ p: 6, display: 'flex', justifyContent: 'center', alignItems: 'center', gap: 2 }}>
      <CircularProgress size={24} aria-hidden />
      <Typography color="text.secondary">{t('state.loading')}</Typography>
    </Box>
  )
}

export function EmptyState({
  title,
  hint,
  children,
}: {
  readonly title?: string
  readonly hint?: string
  readonly children?: ReactNode
}) {
  const t = useText()
  return (
    <StatePanel icon={<InboxIcon />} title={title ?? t('state.empty')} hint={hint}>
      {children}
    </StatePanel>
  )
}

function HomeButton() {
  const t = useText()
  return (
    <Button component={Link} to="/" variant="outlined">
      {t('state.backHome')}
    </Button>
  )
}

export function NoPermissionState({ hint }: { readonly hint?: string }) {
  const t = useText()
  return (
    <StatePanel alert icon={<BlockIcon />} title={t('state.noPermission')} hint={hint ?? t('state.noPermissionHint')}>
      <HomeButton />
    </StatePanel>
  )
}

export function NotFoundState() {
  const t = useText()
  return (
    <StatePanel icon={<SearchOffIcon />} title={t('state.notFound')} hint={t('state.notFoundHint')}>
      <HomeButton />
    </StatePanel>
  )
}

/** The sentence for a refusal: the server's own where it sent one, else ours by code. */
export function failureText(t: Text, error: unknown): string {
  const failure = toApiFailure(error)
  return failure.message === '' ? t(`failure.${failure.code}`) : failure.message
}

/** Says what went wrong in its own way for missing rights, missing records and everything else. */
export function FailureState({
  error,
  onRetry,
}: {
  readonly error: unknown
  readonly onRetry?: (() => unknown) | undefined
}) {
  const t = useText()
  const code = error instanceof ApiFailure ? error.code : 'INTERNAL'
  if (code === 'FORBIDDEN' || code === 'MODULE_OFF') return <NoPermissionState hint={failureText(t, error)} />
  if (code === 'NOT_FOUND') return <NotFoundState />
  return (
    <StatePanel alert icon={<ErrorOutlineIcon />} title={t('state.error')} hint={failureText(t, error)}>
      {onRetry ? (
        <Button variant="contained" onClick={() => onRetry()}>
          {t('state.retry')}
        </Button>
      ) : null}
    </StatePanel>
  )
}
