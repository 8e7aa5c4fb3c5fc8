import {
  Alert,
  Button,
  Dialog,
  DialogActions,
  DialogContent,
  DialogContentText,
  DialogTitle,
  TextField,
} from '@mui/material'
import { type FormEvent, useId, useState } from 'react'
import { useText } from '../locale/use-text.ts'
import { failureText } from './states.tsx'

interface ReasonDialogProps {
  readonly title: string
  readonly text?: string
  readonly confirm?: string
  /** `none` asks for a plain confirmation. */
  readonly reason: 'required' | 'none'
  readonly danger?: boolean
  readonly onConfirm: (reason: string) => Promise<unknown>
  readonly onClose: () => void
}

/** Asks before an act and, where the act needs one, for its reason; stays open and says why when the act is refused. */
export function ReasonDialog({ title, text, confirm, reason, danger = false, onConfirm, onClose }: ReasonDialogProps) {
  const t = useText()
  const id = useId()
  const [value, setValue] = useState('')
  const [missing, setMissing] = useState(false)
  const [busy, setBusy] = useState(false)
  const [error, setError] = useState<unknown>(null)

  async function submit(event: FormEvent): Promise<void> {
    event.preventDefault()
    if (reason === 'required' && value.trim() === '') return setMissing(true)
    setBusy(true)
    setError(null)
    try {
      await onConfirm(value.trim())
      onClose()
    } catch (problem) {
      setError(problem)
      setBusy(false)
    }
  }

  return (
    <Dialog open onClose={busy ? () => undefined : onClose} aria-labelledby={id} maxWidth="xs" fullWidth>
      <form onSubmit={submit} noValidate>
        <DialogTitle id={id}>{title}</DialogTitle>
        <DialogContent>
          {text ? <DialogContentText sx={{ mb: 2 }}>{text}</DialogContentText> : null}
          {error === null ? null : (
            <Alert severity="error" sx={{ mb: 2 }}>
              {failureText(t, error)}
            </Alert>
          )}
          {reason === 'required' ? (
            <TextField
              fullWidth
              required
              multiline
              minRows={2}
              autoFocus
              margin="dense"
              label={t('common.reason')}
              value={value}
              error={missing}
              helperText={missing ? t('common.reasonRequired') : undefined}
              onChange={(event) => {
                setValue(event.target.value)
                setMissing(false)
              }}
              slotProps={{ htmlInput: { maxLength: 500 } }}
            />
          ) : null}
        </DialogContent>
        <DialogActions sx={{ px: 3, pb: 2 }}>
          <Button onClick={onClose} disabled={busy}>
            {t('action.cancel')}
          </Button>
          <Button type="submit" variant="contained" color={danger ? 'error' : 'primary'} disabled={busy}>
            {confirm ?? t('action.confirm')}
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  )
}
