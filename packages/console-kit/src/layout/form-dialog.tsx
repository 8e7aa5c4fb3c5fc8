import { Alert, Button, Dialog, DialogActions, DialogContent, DialogTitle, Stack } from '@mui/material'
import { type FormEvent, type ReactNode, useState } from 'react'
import { useText } from '../locale/use-text.ts'
import { failureText } from './states.tsx'

interface FormDialogProps {
  readonly title: string
  readonly onSave: () => Promise<unknown>
  readonly onClose: () => void
  readonly children: ReactNode
}

/** A small form in a dialog; stays open and says why when saving is refused. */
export function FormDialog({ title, onSave, onClose, children }: FormDialogProps) {
  const t = useText()
  const [error, setError] = useState<unknown>(null)
  const submit = async (event: FormEvent) => {
    event.preventDefault()
    try {
      await onSave()
      onClose()
    } catch (problem) {
      setError(problem)
    }
  }
  return (
    <Dialog open onClose={onClose} maxWidth="xs" fullWidth aria-labelledby="form-dialog">
      <form onSubmit={submit}>
        <DialogTitle id="form-dialog">{title}</DialogTitle>
        <DialogContent>
          <Stack sx={{ gap: 2, pt: 1 }}>
            {error === null ? null : <Alert severity="error">{failureText(t, error)}</Alert>}
            {children}
          </Stack>
        </DialogContent>
        <DialogActions>
          <Button onClick={onClose}>{t('action.cancel')}</Button>
          <Button type="submit" variant="contained">
            {t('action.save')}
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  )
}
