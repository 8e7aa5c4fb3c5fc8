import type { Rule } from '../../declare/rule.ts'
import { iCry01 } from './i-cry-01-cipher-suite.ts'
import { iMask01 } from './i-mask-01-masking.ts'
import { iMlps01 } from './i-mlps-01-level-three.ts'
import { iPipl01 } from './i-pipl-01-duties.ts'
import { iPipl01a } from './i-pipl-01a-request-deadline.ts'
import { iPipl02 } from './i-pipl-02-sensitive-fields.ts'
import { iRet01 } from './i-ret-01-retention.ts'
import { iShare01 } from './i-share-01-data-sharing.ts'

/** Masking, retention, sharing and security (rulebook I). */
export const privacyRules: readonly Rule[] = [iPipl01, iPipl01a, iPipl02, iMask01, iRet01, iShare01, iMlps01, iCry01]
