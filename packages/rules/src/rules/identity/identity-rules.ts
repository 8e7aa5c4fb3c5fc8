import type { Rule } from '../../declare/rule.ts'
import { aEdu01 } from './a-edu-01-education.ts'
import { aId01 } from './a-id-01-citizen-number.ts'
import { aId02 } from './a-id-02-derived-fields.ts'
import { aId03 } from './a-id-03-residence-permit.ts'
import { aId04 } from './a-id-04-other-documents.ts'
import { aInd01 } from './a-ind-01-industry.ts'
import { aMisc01 } from './a-misc-01-code-sets.ts'
import { aOcc01 } from './a-occ-01-occupation.ts'
import { aOrg01 } from './a-org-01-credit-code.ts'
import { aOrg02 } from './a-org-02-credit-code-kind.ts'
import { aOrg03 } from './a-org-03-organisation-code.ts'
import { aReg01 } from './a-reg-01-minhang-units.ts'
import { aReg02 } from './a-reg-02-shanghai-districts.ts'
import { aReg03 } from './a-reg-03-delta-cities.ts'
import { aTel01 } from './a-tel-01-phone.ts'

/** Identity numbers, codes, areas and telephones (rulebook A, without the calendar). */
export const identityRules: readonly Rule[] = [
  aId01,
  aId02,
  aId03,
  aId04,
  aOrg01,
  aOrg02,
  aOrg03,
  aReg01,
  aReg02,
  aReg03,
  aInd01,
  aOcc01,
  aEdu01,
  aMisc01,
  aTel01,
]
