import { label, localToday } from '@renshe/codes'
import { day, fields, text } from '../../declare/input.ts'
import { defineRule } from '../../declare/rule.ts'

/** An instant with its zone; without one it would depend on the machine that reads it. */
const instantShape = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d{1,9})?)?(Z|[+-]\d{2}:\d{2})$/
/** Shanghai kept summer time until 1991; the platform's clock knows none. */
const noSummerTimeSince = Date.UTC(1992, 0, 1)
const end = Date.UTC(2199, 11, 31)

export const gCmp05 = defineRule({
  id: 'G-CMP-05',
  title: label('时刻对应的当地日期', 'Local date of an instant'),
  plain: label(
    '法定期限按北京时间的日历日计算，全年不实行夏令时。',
    'Legal deadlines count calendar days of Shanghai time, without summer time.',
  ),
  field: 'calendar',
  source: '规则手册 G-CMP-05 设计决定',
  confidence: 'D',
  audience: ['staff'],
  decisive: { label: label('计算日期', 'Day of the computation') },
  input: fields({ instant: text('时刻（带时区）', 'Instant with its zone', 40) }),
  result: fields({ localDate: day('当地日期', 'Local date') }),
  example: { instant: '2026-03-01T16:30:00Z' },
  versions: [
    {
      from: '1992-01-01',
      decide({ instant }, { step, reject }) {
        const at = instantShape.test(instant) ? Date.parse(instant) : Number.NaN
        if (Number.isNaN(at)) return reject('instant', 'FORMAT', '应为带时区的时刻，如 2026-03-01T16:30:00Z')
        if (at < noSummerTimeSince || at >= end)
          return reject('instant', 'OUT_OF_RANGE', '时刻应在 1992 年到 2199 年之间')
        return { localDate: step('北京时间的日历日', localToday(new Date(at))) }
      },
    },
  ],
})
