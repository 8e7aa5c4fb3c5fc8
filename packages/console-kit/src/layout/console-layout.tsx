import MenuIcon from '@mui/icons-material/Menu'
import { AppBar, Box, Chip, Drawer, IconButton, Toolbar, Tooltip, Typography, useMediaQuery } from '@mui/material'
import { type Theme, useTheme as useMuiTheme } from '@mui/material/styles'
import { type ReactNode, useState } from 'react'
import { Notification, useTranslate } from 'react-admin'
import { Link, useLocation } from 'react-router'
import { useText } from '../locale/use-text.ts'
import { useSession } from '../session/session.ts'
import { barColour } from '../theme/theme.ts'
import { CrashGuard } from './crash-guard.tsx'
import { SideMenu } from './side-menu.tsx'
import { UserMenu } from './user-menu.tsx'

const menuWidth = 232

function SkipLink() {
  const translate = useTranslate()
  return (
    <Box
      component="a"
      href="#content"
      sx={{
        position: 'absolute',
        left: 8,
        top: -60,
        zIndex: 2000,
        p: 1.5,
        bgcolor: 'background.paper',
        color: 'primary.main',
        borderRadius: 1,
        '&:focus': { top: 8 },
      }}
    >
      {translate('ra.navigation.skip_nav')}
    </Box>
  )
}

function TopBar({
  wide,
  open,
  onMenu,
}: {
  readonly wide: boolean
  readonly open: boolean
  readonly onMenu: () => void
}) {
  const t = useText()
  const translate = useTranslate()
  const session = useSession()
  const { mode } = useMuiTheme().palette
  return (
    <AppBar
      position="fixed"
      elevation={0}
      sx={{ bgcolor: barColour[mode], color: '#fff', zIndex: (theme) => theme.zIndex.drawer + 1 }}
    >
      <Toolbar variant="dense" sx={{ minHeight: 52, gap: 1, px: { xs: 1, sm: 2 } }}>
        {wide ? null : (
          <IconButton
            color="inherit"
            onClick={onMenu}
            aria-expanded={open}
            aria-label={translate(open ? 'ra.action.close_menu' : 'ra.action.open_menu')}
          >
            <MenuIcon />
          </IconButton>
        )}
        <Typography
          component={Link}
          to="/"
          sx={{
            color: 'inherit',
            textDecoration: 'none',
            fontWeight: 700,
            fontSize: '1.0625rem',
            whiteSpace: 'nowrap',
            overflow: 'hidden',
            textOverflow: 'ellipsis',
          }}
        >
          {wide ? t('app.name') : t('app.short')}
        </Typography>
        <Box sx={{ flex: 1 }} />
        {session.demo ? (
          <Tooltip title={t('app.demoHint')}>
            <Chip size="small" label={t('app.demo')} sx={{ bgcolor: '#ffd98a', color: '#3a2600' }} />
          </Tooltip>
        ) : null}
        <UserMenu />
      </Toolbar>
    </AppBar>
  )
}

/** Frame of the signed-in console: bar, menu (a drawer on narrow screens), the page. */
export function ConsoleLayout({ children }: { readonly children: ReactNode }) {
  const wide = useMediaQuery((theme: Theme) => theme.breakpoints.up('md'), { noSsr: true })
  const [open, setOpen] = useState(false)
  const { pathname } = useLocation()
  const close = () => setOpen(false)
  const paper = { width: menuWidth, top: 52, height: 'calc(100% - 52px)', borderRight: 1, borderColor: 'divider' }
  return (
    <Box sx={{ display: 'flex', minHeight: '100dvh', pt: '52px' }}>
      <SkipLink />
      <TopBar wide={wide} open={open} onMenu={() => setOpen(!open)} />
      <Drawer
        variant={wide ? 'permanent' : 'temporary'}
        open={wide || open}
        onClose={close}
        sx={wide ? { width: menuWidth, flexShrink: 0 } : {}}
        slotProps={{ paper: { sx: paper } }}
      >
        <SideMenu onGo={close} />
      </Drawer>
      <Box
        component="main"
        id="content"
        tabIndex={-1}
        sx={{ flex: 1, minWidth: 0, p: { xs: 1.5, sm: 2.5 }, outline: 'none' }}
      >
        <CrashGuard key={pathname}>{children}</CrashGuard>
      </Box>
      <Notification autoHideDuration={6000} />
    </Box>
  )
}
