import { label } from '@renshe/codes'
import { choice, count, day, fields, flag } from '../../declare/input.ts'
import { defineRule } from '../../declare/rule.ts'
import { countPeriod } from '../../evaluate/count-period.ts'

const requests = {
  KNOW: ['知情', 'To know'],
  COPY: ['查阅、复制', 'To see and copy'],
  CORRECT: ['更正、补充', 'To correct'],
  DELETE: ['删除', 'To delete'],
  EXPLAIN: ['解释说明', 'To have rules explained'],
  KIN: ['近亲属行使死者的权利', 'Kin of a deceased person'],
  WITHDRAW: ['撤回同意', 'To withdraw consent'],
} as const

/** The law sets no term; both are settings of the district. */
const setting = { source: '规则手册 I-PIPL-01 设计决定' }

export const iPipl01a = defineRule({
  id: 'I-PIPL-01a',
  title: label('个人信息权利请求的期限', 'Time limits of requests on personal information'),
  plain: label(
    '居民要求查阅、复制、更正、删除或说明本人信息的，给出答复期限；撤回同意的，给出停止非必需处理的时限。',
    'By when a request to see, copy, correct, delete or explain is answered, and how soon a withdrawal stops optional processing.',
  ),
  field: 'privacy',
  source: '个人信息保护法第十五条、第四十四条至第五十条',
  confidence: 'D',
  audience: ['resident', 'staff'],
  decisive: { label: label('请求日期', 'Day of the request'), of: (input) => input.receivedOn },
  input: fields({
    request: choice('本人的请求', 'Request', requests),
    receivedOn: day('请求日期', 'Day of the request'),
  }),
  result: fields({
    dueOn: day('答复期限', 'To be answered by').optional(),
    provisional: flag('暂定', 'Provisional').optional(),
    stopWithinHours: count('多少小时内停止处理', 'Hours until it stops', 'hours').optional(),
  }),
  parameters: ['privacy.request_days', 'privacy.withdrawal_hours'],
  example: { request: 'COPY', receivedOn: '2026-03-02' },
  versions: [
    {
      from: '2021-11-01',
      decide({ request, receivedOn }, work) {
        if (request === 'WITHDRAW') {
          const { hours } = work.need({ hours: 'privacy.withdrawal_hours' })
          const words = '撤回同意后停止非必需处理，依法必须保存的数据不受影响'
          return { stopWithinHours: work.step(words, hours, { unit: 'hours', ...setting }) }
        }
        const { days } = work.need({ days: 'privacy.request_days' })
        const { raw, provisional } = countPeriod(work, receivedOn, days, 'WORKING', 'receivedOn')
        return { dueOn: work.step(`${requests[request][0]}请求的答复期限`, raw, setting), provisional }
      },
    },
  ],
})
