import AccountCircleIcon from '@mui/icons-material/AccountCircleOutlined'
import { Box, Button, Divider, ListSubheader, Menu, MenuItem, Typography } from '@mui/material'
import { useState } from 'react'
import { useLocaleState, useLogout, useTheme, useTranslate } from 'react-admin'
import { useLabel, useText } from '../locale/use-text.ts'
import { useSession } from '../session/session.ts'

function PostList() {
  const t = useText()
  const label = useLabel()
  const { posts } = useSession()
  return (
    <Box component="li" role="none" sx={{ px: 2, py: 1, maxWidth: 320 }}>
      <Typography variant="caption" color="text.secondary">
        {t('app.posts')}
      </Typography>
      {posts.length === 0 ? <Typography variant="body2">{t('app.noPosts')}</Typography> : null}
      {posts.map((post) => (
        <Typography key={`${post.role}-${post.area}`} variant="body2">
          {post.areaName} · {label(post.roleLabel)}
        </Typography>
      ))}
    </Box>
  )
}

/** Who is signed in; language, light or dark, sign-out. */
export function UserMenu() {
  const t = useText()
  const translate = useTranslate()
  const { user } = useSession()
  const [anchor, setAnchor] = useState<HTMLElement | null>(null)
  const [locale, setLocale] = useLocaleState()
  const [theme, setTheme] = useTheme()
  const logout = useLogout()
  return (
    <>
      <Button
        color="inherit"
        aria-haspopup="menu"
        aria-expanded={anchor !== null}
        onClick={(event) => setAnchor(event.currentTarget)}
        startIcon={<AccountCircleIcon />}
        sx={{ minWidth: 0 }}
      >
        <Box component="span" sx={{ maxWidth: { xs: 90, sm: 200 }, overflow: 'hidden', textOverflow: 'ellipsis' }}>
          {user.name}
        </Box>
      </Button>
      <Menu
        anchorEl={anchor}
        open={anchor !== null}
        onClose={() => setAnchor(null)}
        slotProps={{ list: { 'aria-label': translate('ra.auth.user_menu') } }}
      >
        <PostList />
        <Divider component="li" role="separator" />
        <ListSubheader role="none" sx={{ lineHeight: '32px', color: 'text.secondary' }}>
          {t('app.language')}
        </ListSubheader>
        <MenuItem
          role="menuitemradio"
          aria-checked={locale !== 'en'}
          selected={locale !== 'en'}
          onClick={() => setLocale('zh')}
          lang="zh-CN"
        >
          简体中文
        </MenuItem>
        <MenuItem
          role="menuitemradio"
          aria-checked={locale === 'en'}
          selected={locale === 'en'}
          onClick={() => setLocale('en')}
          lang="en"
        >
          English
        </MenuItem>
        <Divider component="li" role="separator" />
        <MenuItem
          role="menuitemradio"
          aria-checked={theme !== 'dark'}
          selected={theme !== 'dark'}
          onClick={() => setTheme('light')}
        >
          {t('app.themeLight')}
        </MenuItem>
        <MenuItem
          role="menuitemradio"
          aria-checked={theme === 'dark'}
          selected={theme === 'dark'}
          onClick={() => setTheme('dark')}
        >
          {t('app.themeDark')}
        </MenuItem>
        <Divider component="li" role="separator" />
        <MenuItem onClick={() => logout()}>{translate('ra.auth.logout')}</MenuItem>
      </Menu>
    </>
  )
}
