import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { loadSnapshot, moduleOnFor, type Platform } from '@renshe/kernel/server'
import type { PublishedBoard } from '@renshe/plan'
import type { Snapshot } from '@renshe/rules'

const builtSite = fileURLToPath(new URL('../../../site/build/server/index.js', import.meta.url))
const siteAssets = fileURLToPath(new URL('../../../site/build/client', import.meta.url))
const district = '310112'

/** What the built site exports for its server (apps/site/app/site-services.ts). */
interface BuiltSite {
  readonly entry: {
    readonly module: {
      readonly handleSite: (request: Request, build: unknown, services: SiteServices) => Promise<Response>
    }
  }
}

interface SiteServices {
  readonly publishedBoard: (month?: string) => Promise<PublishedBoard | null>
  readonly open: () => Promise<boolean>
  readonly parameters: () => Promise<Snapshot>
  readonly demo: boolean
}

/** The public site, when it has been built. It shows published figures only, and nothing while the plan module is off. */
export async function openSite(
  platform: Platform,
  published: (month: string | undefined) => Promise<PublishedBoard | null>,
): Promise<{ handle: (request: Request) => Promise<Response>; assetsDir: string } | undefined> {
  if (!existsSync(builtSite)) return undefined
  const build = (await import(builtSite)) as BuiltSite
  const services: SiteServices = {
    publishedBoard: (month) => published(month),
    open: () => moduleOnFor(platform, 'plan', district),
    parameters: () => loadSnapshot(platform.database.reads),
    demo: platform.demo,
  }
  return { handle: (request) => build.entry.module.handleSite(request, build, services), assetsDir: siteAssets }
}
