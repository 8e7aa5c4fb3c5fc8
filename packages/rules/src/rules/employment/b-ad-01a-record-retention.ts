import { addMonths, label } from '@renshe/codes'
import { choice, day, fields } from '../../declare/input.ts'
import { defineRule } from '../../declare/rule.ts'

/** 条例第三十三条: years a service ledger is kept. */
const ledgerYears = 2
/** 人社部令44号: years that online recruitment information is kept after the service ends. */
const onlineYears = 3

const channels = { ONLINE: ['网络招聘服务', 'Online'], OFFLINE: ['其他人力资源服务', 'Other'] } as const

interface Service {
  readonly channel: keyof typeof channels
  readonly endedOn: string
}

const until = (endedOn: string, years: number) => addMonths(endedOn, years * 12)

export const bAd01a = defineRule({
  id: 'B-AD-01a',
  title: label('招聘信息和服务台账保存期', 'How long recruitment records are kept'),
  plain: label(
    '服务台账至少保存 2 年；网络招聘信息自服务完成之日起至少保存 3 年。',
    'Service ledgers are kept two years, online recruitment information three years after the service ends.',
  ),
  field: 'employment',
  source: '人力资源市场暂行条例第三十三条；网络招聘服务管理规定（人社部令44号）',
  confidence: 'M',
  audience: ['employer', 'staff'],
  decisive: { label: label('服务完成日期', 'Day the service ended'), of: (input) => input.endedOn },
  input: fields({
    channel: choice('服务方式', 'Channel', channels),
    endedOn: day('服务完成日期', 'Day the service ended'),
  }),
  result: fields({ keepUntil: day('至少保存到', 'Keep at least until') }),
  example: { channel: 'ONLINE', endedOn: '2026-03-02' },
  versions: [
    {
      from: '2018-10-01',
      source: '人力资源市场暂行条例第三十三条',
      decide: ({ endedOn }: Service, { step }) => ({
        keepUntil: step(`服务台账保存 ${ledgerYears} 年`, until(endedOn, ledgerYears)),
      }),
    },
    {
      from: '2021-03-01',
      decide({ channel, endedOn }: Service, { step }) {
        const years = channel === 'ONLINE' ? onlineYears : ledgerYears
        return { keepUntil: step(`${channels[channel][0]}，保存 ${years} 年`, until(endedOn, years)) }
      },
    },
  ],
})
