import {
  auditRouter,
  importRouter,
  modulesRouter,
  parametersRouter,
  resourceRouter,
  router,
  rulesRouter,
  sessionRouter,
  settingsRouter,
  simulationRouter,
} from '@renshe/kernel/server'
import type { Auth } from './auth/auth.ts'
import { modules } from './modules.ts'
import { userRouter } from './users/user-router.ts'

/** Tells the workers of this process that something waits for them. */
export interface WakeWorkers {
  readonly imports: (id: string) => void
  readonly simulations: (id: string) => void
}

/** Everything the console may call: the generated procedures, the platform's own, and each module's. */
export function appRouter(auth: Auth, wake: WakeWorkers, declared = modules) {
  const own = Object.fromEntries(declared.flatMap((module) => (module.router ? [[module.id, module.router]] : [])))
  return router({
    session: sessionRouter,
    resource: resourceRouter,
    imports: importRouter(wake.imports),
    settings: settingsRouter,
    modules: modulesRouter,
    audit: auditRouter,
    rules: rulesRouter,
    parameters: parametersRouter,
    simulations: simulationRouter(wake.simulations),
    users: userRouter(auth),
    ...own,
  })
}
