import type { ResourceAction, ResourceMeta, SessionMeta } from '@renshe/kernel'
import { useQuery } from '@tanstack/react-query'
import { createContext, useContext } from 'react'
import { sessionKey } from '../api/auth-provider.ts'
import { queryApi } from '../api/call-api.ts'

export const SessionContext = createContext<SessionMeta | null>(null)

/** Reads the session and keeps it fresh, so that a module switched off or a post revoked disappears by itself. */
export function useSessionQuery() {
  return useQuery({
    queryKey: sessionKey,
    queryFn: ({ signal }) => queryApi('session.me', undefined, signal),
    refetchInterval: 30_000,
    refetchOnWindowFocus: 'always',
    staleTime: 20_000,
    retry: false,
  })
}

/** The session of the signed-in user; only inside the signed-in part of the console. */
export function useSession(): SessionMeta {
  const session = useContext(SessionContext)
  if (session === null) throw new Error('useSession is used outside of the signed-in part')
  return session
}

export function findResource(session: SessionMeta, name: string | undefined): ResourceMeta | undefined {
  return session.resources.find((resource) => resource.name === name)
}

export function mayDo(resource: ResourceMeta, action: ResourceAction): boolean {
  return resource.actions.includes(action)
}

/** District-level areas have six digits, townships nine, villages and neighbourhoods twelve. */
export function isDistrict(area: string): boolean {
  return area.length === 6
}

/** The largest area of the user; sessions list areas largest first. */
export function homeArea(session: SessionMeta): string {
  return session.areas[0]?.code ?? session.posts[0]?.area ?? ''
}

/** The area whose parameter values hold for the user: the own one, the district for whoever has none. */
export function parameterArea(session: SessionMeta): string {
  return homeArea(session) || '310112'
}

export function areaName(session: SessionMeta, code: string): string {
  return session.areas.find((area) => area.code === code)?.name ?? code
}
