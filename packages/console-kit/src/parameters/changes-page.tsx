import { MenuItem, TextField } from '@mui/material'
import type { ChangeState } from '@renshe/kernel'
import { useState } from 'react'
import { Page } from '../layout/page.tsx'
import { Section } from '../layout/section.tsx'
import { useText } from '../locale/use-text.ts'
import { ChangeTable } from './change-table.tsx'

const states: readonly ChangeState[] = ['proposed', 'approved', 'rejected', 'withdrawn']

/** All changes of parameters, those that wait for a second person first. */
export default function ChangesPage() {
  const t = useText()
  const [state, setState] = useState<ChangeState | ''>('proposed')
  return (
    <Page
      title={t('parameters.changes')}
      lead={t('parameters.changesLead')}
      actions={
        <TextField
          select
          size="small"
          label={t('parameters.stateLabel')}
          value={state}
          onChange={(event) => setState(event.target.value as ChangeState | '')}
          sx={{ minWidth: 140 }}
        >
          <MenuItem value="">{t('common.all')}</MenuItem>
          {states.map((entry) => (
            <MenuItem key={entry} value={entry}>
              {t(`parameters.changeState.${entry}`)}
            </MenuItem>
          ))}
        </TextField>
      }
    >
      <Section title={state === '' ? t('common.all') : t(`parameters.changeState.${state}`)} flush>
        <ChangeTable key={state} withImpact {...(state === '' ? {} : { state })} />
      </Section>
    </Page>
  )
}
