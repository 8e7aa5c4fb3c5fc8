import { label } from '@renshe/codes'
import { choice, day, fields } from '../../declare/input.ts'
import { defineRule } from '../../declare/rule.ts'
import { countPeriod } from '../../evaluate/count-period.ts'

/** 条例第十九条 and 第十八条第二款, days. */
const days = { PERMIT: 20, FILING: 15 } as const

export const bAd03a = defineRule({
  id: 'B-AD-03a',
  title: label('人力资源服务许可和备案期限', 'Permit and filing of human-resource services'),
  plain: label(
    '职业中介须取得许可，受理后 20 日内作出决定；其他人力资源服务自开业之日起 15 日内备案。',
    'Job agencies need a permit, decided within 20 days; other services file within 15 days of starting.',
  ),
  field: 'employment',
  source: '人力资源市场暂行条例第十八条、第十九条',
  confidence: 'H',
  audience: ['employer', 'staff'],
  decisive: { label: label('申请或者开业日期', 'Day of application or start'), of: (input) => input.startedOn },
  input: fields({
    kind: choice('事项', 'Matter', {
      PERMIT: ['职业中介许可', 'Permit of a job agency'],
      FILING: ['其他服务备案', 'Filing of another service'],
    }),
    startedOn: day('收到申请或者开展业务之日', 'Day of application or start of business'),
  }),
  result: fields({
    dueOn: day('期限', 'Due on'),
    dueOnRolled: day('顺延后的期限', 'Due on, rolled to a working day'),
  }),
  example: { kind: 'PERMIT', startedOn: '2026-03-02' },
  versions: [
    {
      from: '2018-10-01',
      decide({ kind, startedOn }, work) {
        const due = countPeriod(work, startedOn, days[kind], 'NATURAL', 'startedOn')
        return {
          dueOn: work.step(`${days[kind]} 日内`, due.raw, {
            source: kind === 'PERMIT' ? '人力资源市场暂行条例第十九条' : '人力资源市场暂行条例第十八条',
          }),
          dueOnRolled: work.step('遇休息日顺延', due.rolled, { source: '民法典第二百零三条' }),
        }
      },
    },
  ],
})
