import type { PublishedBoard } from '@renshe/plan'
import type { Snapshot } from '@renshe/rules'
import { createContext } from 'react-router'

/** What the gateway gives the site with each request; the site reaches nothing else. */
export interface SiteServices {
  readonly publishedBoard: (month?: string) => Promise<PublishedBoard | null>
  /** Whether publishing is switched on for the district. */
  readonly open: () => Promise<boolean>
  /** The dated parameters as they stand now. */
  readonly parameters: () => Promise<Snapshot>
  readonly demo: boolean
}

export const siteServices = createContext<SiteServices>()
