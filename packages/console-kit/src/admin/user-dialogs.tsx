import { MenuItem, TextField } from '@mui/material'
import { localToday } from '@renshe/codes'
import { roles } from '@renshe/kernel'
import { useState } from 'react'
import type { StaffUser } from '../api/admin-rows.ts'
import { mutateApi } from '../api/call-api.ts'
import { FormDialog } from '../layout/form-dialog.tsx'
import { useLabel, useText } from '../locale/use-text.ts'
import { useSession } from '../session/session.ts'

interface DialogProps {
  readonly onDone: () => Promise<unknown>
  readonly onClose: () => void
}

export function CreateUserDialog({ onDone, onClose }: DialogProps) {
  const t = useText()
  const [user, setUser] = useState({ username: '', name: '', password: '' })
  const set = (name: keyof typeof user) => (event: { readonly target: { readonly value: string } }) =>
    setUser({ ...user, [name]: event.target.value })
  return (
    <FormDialog
      title={t('users.create')}
      onClose={onClose}
      onSave={async () => {
        await mutateApi('users.create', user)
        await onDone()
      }}
    >
      <TextField required label={t('users.username')} value={user.username} onChange={set('username')} />
      <TextField required label={t('users.name')} value={user.name} onChange={set('name')} />
      <TextField
        required
        type="password"
        label={t('users.password')}
        value={user.password}
        onChange={set('password')}
        autoComplete="new-password"
      />
    </FormDialog>
  )
}

export function ResetPasswordDialog({ user, onDone, onClose }: DialogProps & { readonly user: StaffUser }) {
  const t = useText()
  const [password, setPassword] = useState('')
  return (
    <FormDialog
      title={t('users.resetOf', { name: user.name })}
      onClose={onClose}
      onSave={async () => {
        await mutateApi('users.resetPassword', { id: user.id, password })
        await onDone()
      }}
    >
      <TextField
        required
        type="password"
        label={t('users.newPassword')}
        value={password}
        onChange={(event) => setPassword(event.target.value)}
        autoComplete="new-password"
      />
    </FormDialog>
  )
}

export function GrantPostDialog({ user, onDone, onClose }: DialogProps & { readonly user: StaffUser }) {
  const t = useText()
  const label = useLabel()
  const session = useSession()
  const [role, setRole] = useState('township-staff')
  const [area, setArea] = useState(session.areas.at(-1)?.code ?? '')
  const [from, setFrom] = useState(localToday())
  const [to, setTo] = useState('')
  return (
    <FormDialog
      title={t('users.grantTo', { name: user.name })}
      onClose={onClose}
      onSave={async () => {
        await mutateApi('users.grantPost', { userId: user.id, role, area, from, ...(to ? { to } : {}) })
        await onDone()
      }}
    >
      <TextField select label={t('users.role')} value={role} onChange={(event) => setRole(event.target.value)}>
        {roles.map((entry) => (
          <MenuItem key={entry.id} value={entry.id}>
            {label(entry.label)}
          </MenuItem>
        ))}
      </TextField>
      <TextField select label={t('common.area')} value={area} onChange={(event) => setArea(event.target.value)}>
        {session.areas.map((entry) => (
          <MenuItem key={entry.code} value={entry.code}>
            {entry.name}
          </MenuItem>
        ))}
      </TextField>
      <TextField
        type="date"
        label={t('users.from')}
        value={from}
        onChange={(event) => setFrom(event.target.value)}
        slotProps={{ inputLabel: { shrink: true } }}
      />
      <TextField
        type="date"
        label={t('users.to')}
        value={to}
        onChange={(event) => setTo(event.target.value)}
        slotProps={{ inputLabel: { shrink: true } }}
      />
    </FormDialog>
  )
}
