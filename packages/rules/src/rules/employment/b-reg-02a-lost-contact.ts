import { label } from '@renshe/codes'
import { choice, day, fields } from '../../declare/input.ts'
import { defineRule } from '../../declare/rule.ts'
import { monthsAfter } from '../../evaluate/within-dates.ts'

/** 连续 6 个月未与公共就业服务机构联系, 就业服务与就业管理规定 Art. 66. */
const exitMonths = 6

const statuses = {
  IN_CONTACT: ['联系正常', 'In contact'],
  CONTACT_DUE: ['应联系本人', 'Contact due'],
  EXIT_PROPOSED: ['建议退出，待人工确认', 'Exit proposed, to be confirmed'],
} as const

function statusOn(asOf: string, contactFrom: string, exitAfter: string): keyof typeof statuses {
  if (exitAfter < asOf) return 'EXIT_PROPOSED'
  return contactFrom <= asOf ? 'CONTACT_DUE' : 'IN_CONTACT'
}

export const bReg02a = defineRule({
  id: 'B-REG-02a',
  title: label('失业登记的联系', 'Keeping in contact'),
  plain: label(
    '登记失业后满五个月没有联系，工作人员应主动联系；超过六个月仍未联系，建议退出登记，由人工确认。',
    'After five months without contact a clerk gets in touch; after more than six an exit is proposed and confirmed by a person.',
  ),
  field: 'employment',
  source: '就业服务与就业管理规定（劳社部令28号）第六十六条',
  confidence: 'M',
  audience: ['resident', 'staff'],
  decisive: { label: label('核查日期', 'Day of the check'), of: (input) => input.asOf },
  input: fields({
    lastContactOn: day('最近一次联系日期', 'Last contact'),
    asOf: day('核查日期', 'Day of the check'),
  }),
  result: fields({
    contactFrom: day('应联系之日', 'Contact due from'),
    exitAfter: day('超过此日建议退出', 'Exit proposed after'),
    status: choice('状态', 'Status', statuses),
  }),
  parameters: ['unemp.contact_task_months'],
  example: { lastContactOn: '2025-10-01', asOf: '2026-03-02' },
  versions: [
    {
      from: '2008-01-01',
      decide({ lastContactOn, asOf }, work) {
        const { need, step, reject } = work
        if (lastContactOn > asOf) reject('lastContactOn', 'DATE_ORDER', '最近一次联系晚于核查日期')
        const { months } = need({ months: 'unemp.contact_task_months' })
        const contactFrom = step('应联系之日', monthsAfter(work, lastContactOn, months, 'lastContactOn'))
        const exitAfter = step(
          `连续 ${exitMonths} 个月的最后一日`,
          monthsAfter(work, lastContactOn, exitMonths, 'lastContactOn'),
        )
        return { contactFrom, exitAfter, status: statusOn(asOf, contactFrom, exitAfter) }
      },
    },
  ],
})
