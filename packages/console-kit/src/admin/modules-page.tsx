import { Switch, Table, TableBody, TableCell, TableHead, TableRow, Typography } from '@mui/material'
import type { ModuleState } from '@renshe/kernel'
import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { useNotify } from 'react-admin'
import { mutateApi } from '../api/call-api.ts'
import { Page } from '../layout/page.tsx'
import { QueryState } from '../layout/query-state.tsx'
import { ReasonDialog } from '../layout/reason-dialog.tsx'
import { ScrollTable } from '../layout/scroll-table.tsx'
import { Section } from '../layout/section.tsx'
import { useLabel, useText } from '../locale/use-text.ts'
import { useSession } from '../session/session.ts'
import { useApi } from '../session/use-api.ts'

interface Flip {
  readonly module: ModuleState
  readonly area: { readonly code: string; readonly name: string }
  readonly enabled: boolean
}

/** Which module is on where; a switch acts at once for everybody there. */
export default function ModulesPage() {
  const t = useText()
  const label = useLabel()
  const notify = useNotify()
  const session = useSession()
  const queries = useQueryClient()
  const modules = useApi('modules.list', undefined)
  const [flip, setFlip] = useState<Flip | null>(null)
  const isOn = (module: ModuleState, area: string) => !module.offAreas.some((off) => off.area === area)
  const underDistrict = (module: ModuleState, area: string) =>
    area.length > 6 && module.offAreas.some((off) => area.startsWith(off.area) && off.area !== area)

  return (
    <Page title={t('modules.title')} lead={t('modules.lead')}>
      <QueryState query={modules} />
      {modules.data ? (
        <Section title={t('modules.title')} flush>
          <ScrollTable label={t('modules.title')}>
            <Table size="small">
              <TableHead>
                <TableRow>
                  <TableCell>{t('common.area')}</TableCell>
                  {modules.data.map((module) => (
                    <TableCell key={module.id}>
                      {label(module.label)}
                      {module.alwaysOn ? (
                        <Typography variant="caption" component="div">
                          {t('modules.alwaysOn')}
                        </Typography>
                      ) : null}
                    </TableCell>
                  ))}
                </TableRow>
              </TableHead>
              <TableBody>
                {session.areas.map((area) => (
                  <TableRow key={area.code}>
                    <TableCell component="th" scope="row">
                      {area.name}
                    </TableCell>
                    {modules.data.map((module) => (
                      <TableCell key={module.id}>
                        {module.alwaysOn ? (
                          t('modules.on')
                        ) : underDistrict(module, area.code) ? (
                          t('modules.byDistrict')
                        ) : (
                          <>
                            <Switch
                              checked={isOn(module, area.code)}
                              onChange={() => setFlip({ module, area, enabled: !isOn(module, area.code) })}
                              slotProps={{
                                input: {
                                  'aria-label': t('modules.switchOf', { module: label(module.label), area: area.name }),
                                },
                              }}
                            />
                            {isOn(module, area.code) ? t('modules.on') : t('modules.off')}
                          </>
                        )}
                      </TableCell>
                    ))}
                  </TableRow>
                ))}
              </TableBody>
            </Table>
          </ScrollTable>
        </Section>
      ) : null}
      {flip ? (
        <ReasonDialog
          title={t(flip.enabled ? 'modules.onTitle' : 'modules.offTitle', {
            module: label(flip.module.label),
            area: flip.area.name,
          })}
          text={t(flip.enabled ? 'modules.onText' : 'modules.offText', { area: flip.area.name })}
          reason="required"
          danger={!flip.enabled}
          onConfirm={async (reason) => {
            await mutateApi('modules.switch', {
              module: flip.module.id,
              area: flip.area.code,
              enabled: flip.enabled,
              reason,
            })
            await queries.invalidateQueries()
            notify(t('modules.saved'), { type: 'success' })
          }}
          onClose={() => setFlip(null)}
        />
      ) : null}
    </Page>
  )
}
