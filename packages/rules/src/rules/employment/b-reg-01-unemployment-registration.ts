import { ageOn, label } from '@renshe/codes'
import { codesWhere } from '../../declare/codes-where.ts'
import { choice, day, fields, flag, list } from '../../declare/input.ts'
import { defineRule } from '../../declare/rule.ts'
import { leastAge } from './labour-age.ts'

const links = {
  HUKOU: ['户籍地在上海', 'Household registration in Shanghai'],
  RESIDENCE: ['常住地在上海', 'Usual residence in Shanghai'],
  WORK: ['就业地在上海', 'Place of work in Shanghai'],
  INSURED: ['参保地在上海', 'Insured in Shanghai'],
} as const

const pensions = {
  NONE: ['未领取基本养老金', 'No basic pension'],
  EMPLOYEE: ['已领取职工养老金', 'Employees’ pension'],
  RESIDENT: ['已领取城乡居保养老金', 'Residents’ pension'],
} as const

const reasons = {
  AGE: ['未满 16 周岁', 'Younger than 16'],
  PENSION: ['已享受基本养老保险待遇', 'Draws a basic pension'],
  ABILITY: ['没有劳动能力', 'Not able to work'],
  WILL: ['没有就业要求', 'Does not ask for work'],
  EMPLOYED: ['不处于无业状态', 'Is in work'],
  LINK: ['户籍地、常住地、就业地、参保地都不在上海', 'No link with Shanghai'],
} as const

export const bReg01 = defineRule({
  id: 'B-REG-01',
  title: label('失业登记条件', 'Who may register as unemployed'),
  plain: label(
    '年满 16 周岁、有劳动能力、想工作、没有工作、没有领养老金，并且户籍、居住、就业、参保有一样在上海的，可以办理失业登记；港澳台居民同样可以。免费，全市通办。',
    'Anyone of 16 or more who is able and wants to work, has no work and no pension, and lives, is or was registered, employed or insured in Shanghai; residents of Hong Kong, Macao and Taiwan alike. Free, at any centre of the city.',
  ),
  field: 'employment',
  source: '就业促进法第三十五条第二款第（五）项、第四十三条；上海市失业登记办事指南',
  confidence: 'H',
  audience: ['resident', 'staff'],
  decisive: { label: label('申请日期', 'Day of application'), of: (input) => input.appliedOn },
  input: fields({
    bornOn: day('出生日期', 'Date of birth'),
    appliedOn: day('申请日期', 'Day of application'),
    pension: choice('养老金领取情况', 'Pension', pensions),
    able: flag('有劳动能力', 'Able to work'),
    seeking: flag('有就业要求', 'Asks for work'),
    activeEmployment: flag('有在册的用工或灵活就业登记', 'Has an active employment registration'),
    links: list('与上海的联系', 'Links with Shanghai', choice('联系', 'Link', links), 4),
    lastEmploymentEndedOn: day('最近一次工作结束日期', 'End of the last job').optional(),
  }),
  result: fields({
    eligible: flag('可以登记', 'May register'),
    reasons: list('不能登记的原因', 'Reasons against', choice('原因', 'Reason', reasons)),
  }),
  example: {
    bornOn: '1988-04-12',
    appliedOn: '2026-03-02',
    pension: 'NONE',
    able: true,
    seeking: true,
    activeEmployment: false,
    links: ['INSURED'],
  },
  versions: [
    {
      from: '2008-01-01',
      decide(input, { step, reject }) {
        const { bornOn, appliedOn, lastEmploymentEndedOn = appliedOn } = input
        if (bornOn > appliedOn) reject('bornOn', 'DATE_ORDER', '出生日期晚于申请日期')
        if (lastEmploymentEndedOn < bornOn || lastEmploymentEndedOn > appliedOn)
          reject('lastEmploymentEndedOn', 'DATE_ORDER', '最近一次工作应在出生以后、申请以前结束')
        const age = step('申请时年龄', ageOn(bornOn, appliedOn), { unit: 'years' })
        const against = codesWhere({
          AGE: age < leastAge,
          PENSION: input.pension !== 'NONE',
          ABILITY: !input.able,
          WILL: !input.seeking,
          EMPLOYED: input.activeEmployment,
          LINK: input.links.length === 0,
        })
        return { eligible: step('条件都符合', against.length === 0), reasons: against }
      },
    },
  ],
})
