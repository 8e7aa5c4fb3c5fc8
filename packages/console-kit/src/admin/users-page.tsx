import { Button, Chip, Stack, Table, TableBody, TableCell, TableHead, TableRow, TextField } from '@mui/material'
import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import type { StaffPost, StaffUser } from '../api/admin-rows.ts'
import { mutateApi } from '../api/call-api.ts'
import { Page } from '../layout/page.tsx'
import { Pager } from '../layout/pager.tsx'
import { QueryState } from '../layout/query-state.tsx'
import { ReasonDialog } from '../layout/reason-dialog.tsx'
import { ScrollTable } from '../layout/scroll-table.tsx'
import { Section } from '../layout/section.tsx'
import { EmptyState } from '../layout/states.tsx'
import { useLabel, useText } from '../locale/use-text.ts'
import { useApi } from '../session/use-api.ts'
import { CreateUserDialog, GrantPostDialog, ResetPasswordDialog } from './user-dialogs.tsx'

type Asked =
  | { readonly what: 'create' }
  | { readonly what: 'grant' | 'reset' | 'switch'; readonly user: StaffUser }
  | { readonly what: 'end'; readonly user: StaffUser; readonly post: StaffPost }

const perPage = 25

/** Staff accounts and the posts their rights come from. */
export default function UsersPage() {
  const t = useText()
  const label = useLabel()
  const queries = useQueryClient()
  const [page, setPage] = useState(1)
  const [q, setQ] = useState('')
  const [asked, setAsked] = useState<Asked | null>(null)
  const users = useApi('users.list', { page, perPage, ...(q ? { q } : {}) })
  const refresh = () => queries.invalidateQueries()
  const close = () => setAsked(null)
  const postText = (post: StaffPost) => `${label(post.roleLabel)} · ${post.areaName}`
  return (
    <Page
      title={t('users.title')}
      lead={t('users.lead')}
      actions={
        <Button variant="contained" onClick={() => setAsked({ what: 'create' })}>
          {t('users.create')}
        </Button>
      }
    >
      <Section
        title={t('users.title')}
        flush
        actions={
          <TextField
            size="small"
            type="search"
            label={t('users.search')}
            value={q}
            onChange={(event) => {
              setQ(event.target.value)
              setPage(1)
            }}
          />
        }
      >
        <QueryState query={users} />
        {users.data?.total === 0 ? <EmptyState /> : null}
        {users.data && users.data.total > 0 ? (
          <>
            <ScrollTable label={t('users.title')}>
              <Table size="small">
                <TableHead>
                  <TableRow>
                    {[
                      t('users.username'),
                      t('users.name'),
                      t('users.state'),
                      t('users.posts'),
                      t('common.actions'),
                    ].map((name) => (
                      <TableCell key={name}>{name}</TableCell>
                    ))}
                  </TableRow>
                </TableHead>
                <TableBody>
                  {users.data.rows.map((user) => (
                    <TableRow key={user.id}>
                      <TableCell component="th" scope="row">
                        {user.username}
                      </TableCell>
                      <TableCell>{user.name}</TableCell>
                      <TableCell>{t(user.disabled ? 'users.disabled' : 'users.enabled')}</TableCell>
                      <TableCell>
                        {user.posts.length === 0 ? t('users.noPosts') : null}
                        <Stack direction="row" sx={{ gap: 0.5, flexWrap: 'wrap' }}>
                          {user.posts.map((post) => (
                            <Chip
                              key={post.id}
                              size="small"
                              label={postText(post)}
                              onClick={() => setAsked({ what: 'end', user, post })}
                              aria-label={t('users.endOf', { name: user.name, post: postText(post) })}
                            />
                          ))}
                        </Stack>
                      </TableCell>
                      <TableCell>
                        <Button size="small" onClick={() => setAsked({ what: 'grant', user })}>
                          {t('users.grant')}
                        </Button>
                        <Button size="small" onClick={() => setAsked({ what: 'reset', user })}>
                          {t('users.reset')}
                        </Button>
                        <Button size="small" onClick={() => setAsked({ what: 'switch', user })}>
                          {t(user.disabled ? 'users.enable' : 'users.disable')}
                        </Button>
                      </TableCell>
                    </TableRow>
                  ))}
                </TableBody>
              </Table>
            </ScrollTable>
            <Pager page={page} perPage={perPage} total={users.data.total} onPage={setPage} />
          </>
        ) : null}
      </Section>
      {asked?.what === 'create' ? <CreateUserDialog onDone={refresh} onClose={close} /> : null}
      {asked?.what === 'grant' ? <GrantPostDialog user={asked.user} onDone={refresh} onClose={close} /> : null}
      {asked?.what === 'reset' ? <ResetPasswordDialog user={asked.user} onDone={refresh} onClose={close} /> : null}
      {asked?.what === 'switch' ? (
        <ReasonDialog
          title={t(asked.user.disabled ? 'users.enableOf' : 'users.disableOf', { name: asked.user.name })}
          reason="required"
          danger={!asked.user.disabled}
          onClose={close}
          onConfirm={async (reason) => {
            await mutateApi('users.setDisabled', { id: asked.user.id, disabled: !asked.user.disabled, reason })
            await refresh()
          }}
        />
      ) : null}
      {asked?.what === 'end' ? (
        <ReasonDialog
          title={t('users.endOf', { name: asked.user.name, post: postText(asked.post) })}
          reason="required"
          danger
          onClose={close}
          onConfirm={async (reason) => {
            await mutateApi('users.endPost', { postId: asked.post.id, reason })
            await refresh()
          }}
        />
      ) : null}
    </Page>
  )
}
