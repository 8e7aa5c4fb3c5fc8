import { appUrl, loadSnapshot, parametersAlone } from '@renshe/kernel/server'
import { type Snapshot, seedSnapshot } from '@renshe/rules'
import { openPlatform } from '../open-platform.ts'
import { clusterExists } from '../postgres/cluster.ts'
import { openPostgres } from '../postgres/open-postgres.ts'
import type { GatewaySettings } from '../settings.ts'

/**
 * The parameters as this installation has them. A rule needs nothing else, so the database is opened without the rest of
 * the platform; where there is none yet, those of the rulebook are all there are, and none is made for asking.
 */
export async function currentParameters(settings: GatewaySettings): Promise<Snapshot> {
  const { dataDir, databaseUrl, secret } = settings
  if (!databaseUrl && !clusterExists(dataDir)) return seedSnapshot
  const postgres = await openPostgres({ dataDir, databaseUrl })
  try {
    const found = await parametersAlone(appUrl(postgres.ownerUrl, secret))
    if (found) return found
  } finally {
    await postgres.stop()
  }
  const open = await openPlatform(settings)
  try {
    return await loadSnapshot(open.platform.database.reads)
  } finally {
    await open.close()
  }
}
