import ApartmentIcon from '@mui/icons-material/ApartmentOutlined'
import AssessmentIcon from '@mui/icons-material/AssessmentOutlined'
import CalculateIcon from '@mui/icons-material/CalculateOutlined'
import EventAvailableIcon from '@mui/icons-material/EventAvailableOutlined'
import ExtensionIcon from '@mui/icons-material/ExtensionOutlined'
import FactCheckIcon from '@mui/icons-material/FactCheckOutlined'
import FolderIcon from '@mui/icons-material/FolderOutlined'
import GroupIcon from '@mui/icons-material/GroupOutlined'
import HistoryIcon from '@mui/icons-material/HistoryOutlined'
import HowToRegIcon from '@mui/icons-material/HowToRegOutlined'
import PersonIcon from '@mui/icons-material/PersonOutlined'
import RuleIcon from '@mui/icons-material/RuleOutlined'
import ScienceIcon from '@mui/icons-material/ScienceOutlined'
import TuneIcon from '@mui/icons-material/TuneOutlined'
import UploadFileIcon from '@mui/icons-material/UploadFileOutlined'
import { Box, Typography } from '@mui/material'
import { alpha, styled } from '@mui/material/styles'
import type { ReactNode } from 'react'
import { NavLink } from 'react-router'
import { useLabel, useText } from '../locale/use-text.ts'
import { useSession } from '../session/session.ts'

const Entry = styled(NavLink)(({ theme }) => ({
  display: 'flex',
  alignItems: 'center',
  gap: 10,
  minHeight: 40,
  padding: '6px 12px',
  margin: '1px 8px',
  borderRadius: 8,
  color: theme.palette.text.primary,
  textDecoration: 'none',
  fontSize: '0.9375rem',
  '& svg': { fontSize: 20, color: theme.palette.text.secondary, flexShrink: 0 },
  '&:hover': { backgroundColor: alpha(theme.palette.primary.main, 0.08) },
  '&.active': {
    backgroundColor: alpha(theme.palette.primary.main, 0.14),
    color: theme.palette.primary.main,
    fontWeight: 700,
    boxShadow: `inset 3px 0 0 ${theme.palette.primary.main}`,
    '& svg': { color: theme.palette.primary.main },
  },
}))

interface MenuEntry {
  readonly to: string
  readonly text: string
  readonly icon: ReactNode
  readonly exact?: boolean
}

function MenuGroup({
  title,
  entries,
  onGo,
}: {
  readonly title: string
  readonly entries: readonly MenuEntry[]
  readonly onGo: () => void
}) {
  if (entries.length === 0) return null
  return (
    <Box sx={{ mb: 1 }}>
      <Typography
        variant="caption"
        component="h2"
        sx={{ px: 2.5, pt: 1.25, pb: 0.5, color: 'text.secondary', fontWeight: 700 }}
      >
        {title}
      </Typography>
      <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
        {entries.map((entry) => (
          <li key={entry.to}>
            <Entry to={entry.to} end={entry.exact === true} onClick={onGo}>
              <span aria-hidden style={{ display: 'flex' }}>
                {entry.icon}
              </span>
              <span>{entry.text}</span>
            </Entry>
          </li>
        ))}
      </Box>
    </Box>
  )
}

function iconOf(resource: string): ReactNode {
  if (resource === 'people') return <PersonIcon />
  if (resource === 'organisations') return <ApartmentIcon />
  return <FolderIcon />
}

/** The menu, built from the session alone: a module switched on or off changes it by itself. */
export function SideMenu({ onGo }: { readonly onGo: () => void }) {
  const t = useText()
  const label = useLabel()
  const session = useSession()
  const { can } = session
  const hasPlan = session.modules.some((module) => module.id === 'plan')
  const top: readonly MenuEntry[] = [
    ...(hasPlan ? [{ to: '/', text: t('app.home'), icon: <AssessmentIcon />, exact: true }] : []),
    ...(hasPlan && can.closeMonth ? [{ to: '/closing', text: t('closing.title'), icon: <EventAvailableIcon /> }] : []),
  ]
  // The plan's own lists stand with its board, under one heading.
  const planEntries = session.resources
    .filter((resource) => resource.module === 'plan')
    .map((resource) => ({ to: `/${resource.name}`, text: label(resource.label), icon: iconOf(resource.name) }))
  const groups = session.modules
    .filter((module) => module.id !== 'plan')
    .map((module) => ({
      module,
      entries: session.resources
        .filter((resource) => resource.module === module.id)
        .map((resource) => ({ to: `/${resource.name}`, text: label(resource.label), icon: iconOf(resource.name) })),
    }))
  const tools: readonly MenuEntry[] =
    session.imports.length === 0
      ? []
      : [
          { to: '/import', text: t('import.title'), icon: <UploadFileIcon />, exact: true },
          { to: '/import/history', text: t('import.history'), icon: <HistoryIcon /> },
        ]
  const rules: readonly MenuEntry[] = [
    { to: '/rules', text: t('rules.title'), icon: <RuleIcon /> },
    { to: '/parameters', text: t('parameters.title'), icon: <CalculateIcon /> },
    { to: '/parameter-changes', text: t('parameters.changes'), icon: <HowToRegIcon /> },
    ...(can.simulate ? [{ to: '/simulations', text: t('simulation.title'), icon: <ScienceIcon /> }] : []),
  ]
  const admin: readonly MenuEntry[] = [
    ...(can.manageSettings ? [{ to: '/settings', text: t('settings.title'), icon: <TuneIcon /> }] : []),
    ...(can.manageModules ? [{ to: '/modules', text: t('modules.title'), icon: <ExtensionIcon /> }] : []),
    ...(can.manageUsers ? [{ to: '/users', text: t('users.title'), icon: <GroupIcon /> }] : []),
    ...(can.viewAudit ? [{ to: '/audit', text: t('audit.title'), icon: <FactCheckIcon /> }] : []),
  ]
  return (
    <Box component="nav" aria-label={t('app.mainNav')} sx={{ py: 1 }}>
      <MenuGroup title={t('board.title')} entries={[...top, ...planEntries]} onGo={onGo} />
      {groups.map(({ module, entries }) => (
        <MenuGroup key={module.id} title={label(module.label)} entries={entries} onGo={onGo} />
      ))}
      <MenuGroup title={t('app.tools')} entries={tools} onGo={onGo} />
      <MenuGroup title={t('rules.menu')} entries={rules} onGo={onGo} />
      <MenuGroup title={t('app.admin')} entries={admin} onGo={onGo} />
    </Box>
  )
}
