import { label } from '@renshe/codes'
import { count, day, fen, fields, list } from '../../declare/input.ts'
import { defineRule } from '../../declare/rule.ts'
import { monthsAfter } from '../../evaluate/within-dates.ts'
import { internSource } from './b-intern-01-allowances.ts'

/** 见习结束后六个月内成功创业, text of the start-up internships. */
const withinMonths = 6

export const bIntern01d = defineRule({
  id: 'B-INTERN-01d',
  title: label('创业见习成功创业补贴', 'Bonus for start-ups after an internship'),
  plain: label(
    '创业见习人员结束见习后六个月内成功创业的，按户给基地补贴，金额由区里按文件设定。',
    'For each trainee who starts a business within six months after a start-up internship the base gets a bonus; the amount is set by the current document.',
  ),
  field: 'employment',
  source: internSource,
  confidence: 'L',
  audience: ['employer', 'staff'],
  decisive: { label: label('申请日期', 'Day of application'), of: (input) => input.appliedOn },
  input: fields({
    appliedOn: day('申请日期', 'Day of application'),
    startups: list(
      '成功创业',
      'Start-ups',
      fields({
        internshipEndedOn: day('见习结束日期', 'End of the internship'),
        registeredOn: day('企业登记日期', 'Registration of the business'),
      }),
    ),
  }),
  result: fields({
    counted: count('六个月内成功创业', 'Start-ups in time'),
    amountFen: fen('补贴金额', 'Bonus'),
  }),
  parameters: ['intern.startup_bonus'],
  example: {
    appliedOn: '2026-03-02',
    startups: [{ internshipEndedOn: '2025-06-30', registeredOn: '2025-12-30' }],
  },
  versions: [
    {
      from: '2017-01-01',
      decide({ appliedOn, startups }, work) {
        for (const [at, { registeredOn }] of startups.entries())
          if (registeredOn > appliedOn)
            work.reject(`startups.${at}.registeredOn`, 'DATE_ORDER', '企业登记日期晚于申请日期')
        const { each } = work.need({ each: 'intern.startup_bonus' })
        const inTime = startups.filter(({ internshipEndedOn, registeredOn }, at) => {
          const last = monthsAfter(work, internshipEndedOn, withinMonths, `startups.${at}.internshipEndedOn`)
          return registeredOn <= last
        })
        const counted = work.step('见习结束后六个月内成功创业', inTime.length)
        return { counted, amountFen: work.step('补贴金额', counted * each, { unit: 'fen' }) }
      },
    },
  ],
})
