import {
  auditRouter,
  importRouter,
  modulesRouter,
  resourceRouter,
  router,
  sessionRouter,
  settingsRouter,
} from '@renshe/kernel/server'
import type { Auth } from './auth/auth.ts'
import { modules } from './modules.ts'
import { userRouter } from './users/user-router.ts'

/** Everything the console may call: the generated procedures, the platform's own, and each module's. */
export function appRouter(auth: Auth, wakeImports: (id: string) => void, declared = modules) {
  const own = Object.fromEntries(declared.flatMap((module) => (module.router ? [[module.id, module.router]] : [])))
  return router({
    session: sessionRouter,
    resource: resourceRouter,
    imports: importRouter(wakeImports),
    settings: settingsRouter,
    modules: modulesRouter,
    audit: auditRouter,
    users: userRouter(auth),
    ...own,
  })
}
