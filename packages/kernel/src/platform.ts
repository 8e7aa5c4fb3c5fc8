import type { Sealer } from './crypto/seal.ts'
import type { Database } from './database/database.ts'
import type { ModuleRegistry } from './module/module-registry.ts'

/** The parts every piece of work needs, put together once by the app. */
export interface Platform {
  readonly database: Database
  readonly registry: ModuleRegistry
  readonly sealer: Sealer
  /** Folder for uploads, exports and error workbooks. */
  readonly filesDir: string
  /** The data in this installation is demonstration data and says so everywhere. */
  readonly demo: boolean
}
