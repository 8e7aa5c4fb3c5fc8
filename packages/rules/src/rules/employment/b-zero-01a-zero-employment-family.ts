import { ageOn, label } from '@renshe/codes'
import type { z } from 'zod'
import { codesWhere } from '../../declare/codes-where.ts'
import { choice, count, day, fields, flag, list } from '../../declare/input.ts'
import { defineRule, type Work } from '../../declare/rule.ts'
import { eRet01, retirementTracks } from '../social-insurance/e-ret-01-retirement-age.ts'
import { isOfLabourAge, leastAge } from './labour-age.ts'

export const zeroSource = '就业促进法第五十六条；沪府规〔2022〕6号'

const exclusions = {
  STUDENT: ['在校学生', 'Student'],
  PENSIONER: ['已领取养老金', 'Pensioner'],
  INCAPACITATED: ['完全丧失劳动能力', 'Fully incapacitated'],
  ARMY: ['服兵役', 'In military service'],
  PRISON: ['服刑', 'In prison'],
} as const

const reasons = {
  NO_WORK_AGE: ['家中没有处于劳动年龄、能劳动的成员', 'Nobody of working age able to work'],
  EMPLOYED: ['有成员已就业', 'A member is in work'],
  NOT_REGISTERED: ['有失业成员没有办理失业登记', 'An unemployed member is not registered'],
  BUSINESS_INCOME: ['家庭有经营或投资收入', 'Business or investment income'],
} as const

const member = fields({
  bornOn: day('出生日期', 'Date of birth'),
  track: choice('退休类别（满 16 周岁的填写）', 'Track, from 16 on', retirementTracks).optional(),
  able: flag('有劳动能力', 'Able to work'),
  exclusion: choice('不计入劳动年龄成员的情形', 'Not among those who could work', exclusions).optional(),
  unemployed: flag('处于失业状态', 'Unemployed'),
  registered: flag('已办失业登记', 'Registered as unemployed'),
})

type Member = z.output<typeof member>

/** Whether a member is one of those who could work; only for them the retirement track has to be known. */
function couldWork(work: Pick<Work, 'use' | 'reject'>, person: Member, path: string, on: string): boolean {
  if (!person.able || person.exclusion !== undefined || ageOn(person.bornOn, on) < leastAge) return false
  const track = person.track ?? work.reject(`${path}.track`, 'REQUIRED', '满 16 周岁的成员应填退休类别')
  return isOfLabourAge(work, { bornOn: person.bornOn, track }, on, `${path}.bornOn`)
}

export const bZero01a = defineRule({
  id: 'B-ZERO-01a',
  title: label('零就业家庭认定', 'Is it a zero-employment family'),
  plain: label(
    '家里处于劳动年龄、能劳动的成员至少有一人，而且全都失业，就是零就业家庭。学生、领养老金的、完全丧失劳动能力的、服兵役和服刑的不算在内。',
    'A family with at least one member of working age able to work, all of whom are unemployed; students, pensioners, the fully incapacitated, soldiers and prisoners are left out.',
  ),
  field: 'employment',
  source: zeroSource,
  confidence: 'H',
  audience: ['resident', 'staff'],
  decisive: { label: label('认定日期', 'Day of confirmation'), of: (input) => input.on },
  input: fields({
    on: day('认定日期', 'Day of confirmation'),
    members: list('家庭成员', 'Members of the family', member, 30).min(1),
    businessIncome: flag('有经营或投资收入', 'Business or investment income'),
  }),
  result: fields({
    zero: flag('是零就业家庭', 'Zero-employment family'),
    workAge: count('处于劳动年龄、能劳动的成员', 'Members who could work', 'people'),
    reasons: list('不是的原因', 'Reasons against', choice('原因', 'Reason', reasons)),
  }),
  parameters: ['zero.require_registered', 'zero.require_no_business_income'],
  uses: [eRet01],
  example: {
    on: '2026-03-02',
    members: [
      { bornOn: '1978-02-11', track: 'M60', able: true, unemployed: true, registered: true },
      { bornOn: '1980-09-30', track: 'F50', able: true, unemployed: true, registered: true },
      {
        bornOn: '2006-07-01',
        able: true,
        exclusion: 'STUDENT',
        unemployed: false,
        registered: false,
      },
    ],
    businessIncome: false,
  },
  versions: [
    {
      from: '2008-01-01',
      decide({ on, members, businessIncome }, work) {
        for (const [at, { bornOn }] of members.entries())
          if (bornOn > on) work.reject(`members.${at}.bornOn`, 'DATE_ORDER', '出生日期晚于认定日期')
        const required = work.need({
          registered: 'zero.require_registered',
          noBusiness: 'zero.require_no_business_income',
        })
        const able = members.filter((person, at) => couldWork(work, person, `members.${at}`, on))
        const workAge = work.step('处于劳动年龄、能劳动的成员', able.length, { unit: 'people' })
        const against = codesWhere({
          NO_WORK_AGE: workAge === 0,
          EMPLOYED: able.some((person) => !person.unemployed),
          NOT_REGISTERED: required.registered && able.some((person) => person.unemployed && !person.registered),
          BUSINESS_INCOME: required.noBusiness && businessIncome,
        })
        return { zero: work.step('符合零就业家庭', against.length === 0), workAge, reasons: against }
      },
    },
  ],
})
