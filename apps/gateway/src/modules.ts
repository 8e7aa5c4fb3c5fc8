import { exchangeModule } from '@renshe/exchange/server'
import type { ModuleDefinition } from '@renshe/kernel/server'
import { laborRelationsModule } from '@renshe/labor-relations/server'
import { planModule } from '@renshe/plan/server'
import { registryModule } from '@renshe/registry/server'
import { socialInsuranceModule } from '@renshe/social-insurance/server'

/** The one list of modules. Adding a domain is a folder and a line here. */
export const modules: readonly ModuleDefinition[] = [
  registryModule,
  laborRelationsModule,
  socialInsuranceModule,
  planModule,
  exchangeModule,
]
