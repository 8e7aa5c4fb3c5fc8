import { addMonths, label } from '@renshe/codes'
import { count, day, fields, flag, list, month } from '../../declare/input.ts'
import { defineRule } from '../../declare/rule.ts'
import { youthSource } from './b-youth-01-target-group.ts'

const longest = 120

function monthsBetween(first: string, last: string): string[] {
  const months: string[] = []
  for (let at = first; at <= last; at = addMonths(`${at}-01`, 1).slice(0, 7)) months.push(at)
  return months
}

export const bYouth01c = defineRule({
  id: 'B-YOUTH-01c',
  title: label('启航计划每月指导', 'Monthly guidance'),
  plain: label(
    '服务期内每个月至少有一次职业指导，列出没有做到的月份。',
    'Each month of service needs at least one guidance talk; the months without are listed.',
  ),
  field: 'employment',
  source: `${youthSource}；每月次数由区里设定`,
  confidence: 'D',
  audience: ['staff'],
  decisive: { label: label('服务期最后一月', 'Last month of service'), of: (input) => `${input.lastMonth}-01` },
  input: fields({
    firstMonth: month('服务期第一月', 'First month of service'),
    lastMonth: month('服务期最后一月', 'Last month of service'),
    guidanceOn: list('职业指导日期', 'Days of guidance', day('日期', 'Day'), 1000),
  }),
  result: fields({
    met: flag('每月都做到', 'Every month done'),
    missedMonths: list('没有做到的月份', 'Months missed', month('月份', 'Month')),
    talks: count('服务期内职业指导次数', 'Talks in the time', 'times'),
  }),
  parameters: ['youth.guidance_per_month'],
  example: { firstMonth: '2026-01', lastMonth: '2026-03', guidanceOn: ['2026-01-08', '2026-03-12'] },
  versions: [
    {
      from: '2012-03-01',
      decide({ firstMonth, lastMonth, guidanceOn }, { need, step, reject }) {
        if (firstMonth > lastMonth) reject('firstMonth', 'DATE_ORDER', '服务期第一月晚于最后一月')
        if (addMonths(`${firstMonth}-01`, longest).slice(0, 7) <= lastMonth)
          reject('firstMonth', 'OUT_OF_RANGE', '服务期最长 120 个月')
        const { least } = need({ least: 'youth.guidance_per_month' })
        const talks = (at: string) => guidanceOn.filter((on) => on.startsWith(at)).length
        const months = monthsBetween(firstMonth, lastMonth)
        const missedMonths = step(
          `职业指导不足 ${least} 次的月份`,
          months.filter((at) => talks(at) < least),
        )
        const total = months.reduce((sum, at) => sum + talks(at), 0)
        return { met: missedMonths.length === 0, missedMonths, talks: step('职业指导次数', total, { unit: 'times' }) }
      },
    },
  ],
})
