import type { QueryClient } from '@tanstack/react-query'
import type { AuthProvider } from 'react-admin'
import { ApiFailure, codeOfStatus } from './api-failure.ts'
import { queryApi } from './call-api.ts'

export const sessionKey = ['session.me'] as const

async function post(path: string, body: unknown): Promise<Response> {
  try {
    return await fetch(path, {
      method: 'POST',
      credentials: 'same-origin',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    })
  } catch {
    throw new ApiFailure('UNAVAILABLE', '')
  }
}

async function messageOf(response: Response): Promise<string> {
  try {
    const body: unknown = await response.json()
    if (typeof body !== 'object' || body === null || !('message' in body)) return ''
    return typeof body.message === 'string' ? body.message : ''
  } catch {
    return ''
  }
}

/** Sign-in by user name; who may do what comes from `session.me` and never from the sign-in itself. */
export function createAuthProvider(queryClient: QueryClient): AuthProvider {
  const readSession = () =>
    queryClient.fetchQuery({
      queryKey: sessionKey,
      queryFn: () => queryApi('session.me', undefined),
      staleTime: 30_000,
    })
  return {
    async login({ username, password }: { readonly username: string; readonly password: string }) {
      const response = await post('/auth/sign-in/username', { username, password })
      if (!response.ok) throw new ApiFailure(codeOfStatus(response.status), await messageOf(response))
      queryClient.clear()
    },
    async logout() {
      await post('/auth/sign-out', {}).catch(() => undefined)
      queryClient.clear()
      return '/login'
    },
    async checkAuth() {
      await readSession()
    },
    async checkError(error: unknown) {
      if (!(error instanceof ApiFailure)) return
      if (error.code === 'UNAUTHENTICATED') throw error
      if (error.code === 'FORBIDDEN' || error.code === 'MODULE_OFF')
        await queryClient.invalidateQueries({ queryKey: sessionKey })
    },
    async getIdentity() {
      const session = await readSession()
      return { id: session.user.id, fullName: session.user.name }
    },
  }
}

/** Whether this installation runs on demo data; asked before sign-in, any failure means no. */
export async function readDemo(): Promise<boolean> {
  try {
    const response = await fetch('/auth/demo')
    if (!response.ok) return false
    const body: unknown = await response.json()
    return typeof body === 'object' && body !== null && 'demo' in body && body.demo === true
  } catch {
    return false
  }
}
