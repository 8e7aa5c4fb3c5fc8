import { Button } from '@mui/material'
import { useState } from 'react'
import { mutateApi } from '../api/call-api.ts'
import { ReasonDialog } from '../layout/reason-dialog.tsx'
import { useText } from '../locale/use-text.ts'

interface MaskedFieldProps {
  readonly resource: string
  readonly id: string
  readonly field: string
  readonly title: string
  readonly masked: string
}

/** A personal value: masked until it is asked for with a reason; forgotten when the page is left. */
export function MaskedField({ resource, id, field, title, masked }: MaskedFieldProps) {
  const t = useText()
  const [clear, setClear] = useState<string | null>(null)
  const [asking, setAsking] = useState(false)
  return (
    <>
      {clear ?? masked}{' '}
      <Button
        size="small"
        aria-label={clear === null ? t('record.revealOf', { name: title }) : t('record.hideOf', { name: title })}
        onClick={() => (clear === null ? setAsking(true) : setClear(null))}
      >
        {clear === null ? t('record.reveal') : t('record.hide')}
      </Button>
      {asking ? (
        <ReasonDialog
          title={t('record.revealTitle', { name: title })}
          text={t('record.revealText')}
          reason="required"
          onConfirm={async (reason) =>
            setClear((await mutateApi('resource.unmask', { resource, id, field, reason })).value)
          }
          onClose={() => setAsking(false)}
        />
      ) : null}
    </>
  )
}
