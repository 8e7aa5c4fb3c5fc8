export { type Kysely, sql } from 'kysely'
export { type AppAbility, platformSubject } from './access/ability.ts'
export { type Actor, actorFrom, loadActor } from './access/actor.ts'
export { localToday } from './access/local-today.ts'
export { isModuleOn, type Post } from './access/post.ts'
export { systemActor } from './access/system-actor.ts'
export { createSealer, type Sealer } from './crypto/seal.ts'
export { appUrl } from './database/app-role.ts'
export { type Database, openDatabase } from './database/database.ts'
export { migrate } from './database/migrate.ts'
export { areaSecurity, recordColumns } from './database/row-security.ts'
export { applyScope, readInScope, type Scope, wholeScope } from './database/scope.ts'
export { openTable, TableFileError } from './files/index.ts'
export { computeIndicator, type IndicatorFigures } from './indicators/compute-indicator.ts'
export { defineImport, type ImportColumn, type StagedProblem, type StagingContext } from './module/define-import.ts'
export { defineIndicator, type IndicatorComponent, type IndicatorDefinition } from './module/define-indicator.ts'
export { defineModule, type MigrationStep, type ModuleDefinition } from './module/define-module.ts'
export { defineRecord } from './module/define-record.ts'
export { defineResource } from './module/define-resource.ts'
export { buildModuleRegistry, type ModuleRegistry } from './module/module-registry.ts'
export type { Platform } from './platform.ts'
export { listRecords } from './resources/read-records.ts'
export { moduleOnFor } from './settings/module-switch.ts'
export { effectiveSettings } from './settings/read-settings.ts'
export { requireRight } from './settings/set-setting.ts'
export { errorWorkbook, importErrors, importStatus } from './transfer/import-errors.ts'
export { unfinishedImports, workOn } from './transfer/import-worker.ts'
export { prepareImport } from './transfer/prepare-import.ts'
export { startImport } from './transfer/start-import.ts'
export { importRouter } from './trpc/import-router.ts'
export { auditRouter, modulesRouter, sessionRouter, settingsRouter } from './trpc/platform-router.ts'
export { resourceRouter } from './trpc/resource-router.ts'
export {
  createCaller,
  mutationKey,
  publicError,
  type RequestContext,
  reasonText,
  router,
  staffProcedure,
} from './trpc/trpc.ts'
export { mutate } from './writing/mutate.ts'
export { verifyAudit } from './writing/verify-audit.ts'
