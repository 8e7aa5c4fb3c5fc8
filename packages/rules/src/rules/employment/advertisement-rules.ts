import type { Rule } from '../../declare/rule.ts'
import { bAd01 } from './b-ad-01-mandatory-content.ts'
import { bAd01a } from './b-ad-01a-record-retention.ts'
import { bAd01b } from './b-ad-01b-breach.ts'
import { bAd02 } from './b-ad-02-discrimination.ts'
import { bAd03 } from './b-ad-03-employer-may-publish.ts'
import { bAd03a } from './b-ad-03a-agency-permit.ts'

/** Recruitment advertisements (rulebook B-AD). */
export const advertisementRules: readonly Rule[] = [bAd01, bAd01a, bAd01b, bAd02, bAd03, bAd03a]
