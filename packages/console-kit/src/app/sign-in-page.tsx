import { Alert, Box, Button, Paper, Stack, TextField, Typography } from '@mui/material'
import { useQuery } from '@tanstack/react-query'
import { type FormEvent, useState } from 'react'
import { useLogin } from 'react-admin'
import { ApiFailure } from '../api/api-failure.ts'
import { readDemo } from '../api/auth-provider.ts'
import { failureText } from '../layout/states.tsx'
import { useText } from '../locale/use-text.ts'

const demoUsers = ['district.admin', 'district.labor', 'xinzhuang.staff'] as const

/** Sign-in with user name and password. Demo accounts are offered only where the data is a demo. */
export function SignInPage() {
  const t = useText()
  const login = useLogin()
  const demo = useQuery({ queryKey: ['auth.demo'], queryFn: readDemo, staleTime: Number.POSITIVE_INFINITY })
  const [username, setUsername] = useState('')
  const [password, setPassword] = useState('')
  const [problem, setProblem] = useState<string | null>(null)
  const [busy, setBusy] = useState(false)

  async function submit(event: FormEvent): Promise<void> {
    event.preventDefault()
    if (username === '' || password === '') return setProblem(t('signIn.required'))
    setBusy(true)
    setProblem(null)
    try {
      await login({ username, password })
    } catch (error) {
      const wrong = error instanceof ApiFailure && (error.code === 'UNAUTHENTICATED' || error.code === 'BAD_INPUT')
      setProblem(wrong ? t('signIn.wrong') : failureText(t, error))
    } finally {
      setBusy(false)
    }
  }

  return (
    <Box component="main" sx={{ minHeight: '100dvh', display: 'grid', placeItems: 'center', p: 2 }}>
      <Paper variant="outlined" sx={{ p: { xs: 2.5, sm: 4 }, width: '100%', maxWidth: 420 }}>
        <Typography variant="body2" color="text.secondary">
          {t('app.district')}
        </Typography>
        <Typography variant="h1" sx={{ mb: 0.5 }}>
          {t('app.name')}
        </Typography>
        <Typography color="text.secondary" sx={{ mb: 3 }}>
          {t('signIn.lead')}
        </Typography>
        <Stack component="form" onSubmit={submit} noValidate sx={{ gap: 2 }}>
          {problem === null ? null : <Alert severity="error">{problem}</Alert>}
          <TextField
            label={t('signIn.username')}
            value={username}
            onChange={(event) => setUsername(event.target.value)}
            autoComplete="username"
            fullWidth
            slotProps={{ htmlInput: { autoCapitalize: 'none' } }}
          />
          <TextField
            label={t('signIn.password')}
            type="password"
            value={password}
            onChange={(event) => setPassword(event.target.value)}
            autoComplete="current-password"
            fullWidth
          />
          <Button type="submit" variant="contained" size="large" disabled={busy}>
            {busy ? t('signIn.busy') : t('signIn.submit')}
          </Button>
        </Stack>
        {demo.data ? (
          <Box sx={{ mt: 3 }}>
            <Typography variant="body2">
              {t('signIn.demoTitle')}：{t('signIn.demoText')}
            </Typography>
            <Stack direction="row" sx={{ gap: 1, flexWrap: 'wrap', mt: 1 }}>
              {demoUsers.map((name) => (
                <Button
                  key={name}
                  size="small"
                  variant="outlined"
                  onClick={() => setUsername(name)}
                  aria-label={t('signIn.demoUse', { name })}
                >
                  {name}
                </Button>
              ))}
            </Stack>
          </Box>
        ) : null}
        <Typography variant="caption" component="p" color="text.secondary" sx={{ mt: 3 }}>
          {t('signIn.notice')}
        </Typography>
      </Paper>
    </Box>
  )
}
