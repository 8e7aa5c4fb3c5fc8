import { label } from '@renshe/codes'
import { choice, day, fields } from '../../declare/input.ts'
import { defineRule, type Work } from '../../declare/rule.ts'
import { countPeriod } from '../../evaluate/count-period.ts'

/** 条例第二十五条: 60 days from receipt, 30 more where needed; missing items named within 5 working days. */
const usualDays = 60
const extensionDays = 30
const noticeWorkingDays = 5

const applicants = {
  injury: ['工伤职工', 'Work injury'],
  sickness: ['申请病残津贴人员', 'Applicant for the sickness allowance'],
} as const

function clock(work: Work<never>, receivedOn: string) {
  const missing = countPeriod(work, receivedOn, noticeWorkingDays, 'WORKING', 'receivedOn')
  const usual = countPeriod(work, receivedOn, usualDays, 'NATURAL', 'receivedOn')
  const extended = countPeriod(work, receivedOn, usualDays + extensionDays, 'NATURAL', 'receivedOn')
  return {
    missingItemsBy: work.step('一次性告知补正材料的期限', missing.raw),
    dueOn: work.step('作出鉴定结论的期限', usual.raw),
    dueOnRolled: work.step('遇休息日顺延后的日期', usual.rolled),
    dueOnExtended: work.step('必要时延长 30 日后的期限', extended.raw),
    dueOnExtendedRolled: work.step('延长后遇休息日顺延的日期', extended.rolled),
  }
}

export const eInj02 = defineRule({
  id: 'E-INJ-02',
  title: label('劳动能力鉴定期限', 'Time limits of the labour-capacity appraisal'),
  plain: label(
    '收到申请后 60 日内作出劳动能力鉴定结论，必要时可延长 30 日；材料不全的 5 个工作日内一次性告知。',
    'A conclusion within 60 days of receipt, up to 30 more where needed; missing items are named within 5 working days.',
  ),
  field: 'social-insurance',
  source: '工伤保险条例第二十五条；劳动能力鉴定管理办法',
  confidence: 'H',
  audience: ['resident', 'employer', 'staff'],
  decisive: { label: label('收到申请日期', 'Day of receipt'), of: (input) => input.receivedOn },
  input: fields({
    receivedOn: day('收到申请日期', 'Received on'),
    applicant: choice('申请人类别', 'Applicant', applicants).optional(),
  }),
  result: fields({
    missingItemsBy: day('告知补正期限', 'Missing items named by'),
    dueOn: day('结论期限', 'Due'),
    dueOnRolled: day('结论期限（遇休息日顺延）', 'Due, moved to a working day'),
    dueOnExtended: day('延长后的期限', 'Due when extended'),
    dueOnExtendedRolled: day('延长后的期限（遇休息日顺延）', 'Due when extended, moved to a working day'),
  }),
  example: { receivedOn: '2026-08-20' },
  versions: [
    {
      from: '2014-04-01',
      source: '工伤保险条例第二十五条；工伤职工劳动能力鉴定管理办法（人社部令21号）',
      decide({ receivedOn, applicant }, work) {
        if (applicant === 'sickness')
          work.reject('applicant', 'NOT_COVERED', '2025-07-01 起病残津贴申请人才适用劳动能力鉴定管理办法')
        return clock(work, receivedOn)
      },
    },
    {
      from: '2025-07-01',
      source: '工伤保险条例第二十五条；劳动能力鉴定管理办法（2025 年）',
      decide: ({ receivedOn }, work) => clock(work, receivedOn),
    },
  ],
})
