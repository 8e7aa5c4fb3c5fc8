import { addDays, addMonths, ageOn, type LocalDate, label, monthOf } from '@renshe/codes'
import { choice, count, day, fields, month } from '../../declare/input.ts'
import { defineRule } from '../../declare/rule.ts'

const contexts = {
  administrative: ['行政事务', 'Administration'],
  criminal: ['刑事（周岁从生日次日起算）', 'Criminal law'],
} as const

type Context = keyof typeof contexts

/** In criminal law an age is reached on the day after the birthday (法释〔2006〕1号第二条). */
const reachedLater = (context: Context): number => (context === 'criminal' ? 1 : 0)

const ageAs = (context: Context, birth: LocalDate, on: LocalDate): number =>
  Math.max(0, ageOn(birth, addDays(on, -reachedLater(context))))

/** First day on which the age is reached; who is born on 29 February reaches it on 1 March where there is none. */
function reachedOn(context: Context, birth: LocalDate, age: number): LocalDate {
  const birthday = addMonths(birth, age * 12)
  const missing = ageOn(birth, birthday) < age ? 1 : 0
  return addDays(birthday, missing + reachedLater(context))
}

export const gCmp06 = defineRule({
  id: 'G-CMP-06',
  title: label('周岁年龄', 'Legal age'),
  plain: label(
    '周岁为已满的年数，行政事务中生日当天即满；按月发放的待遇一般从满龄的次月起。',
    'Age is years fully elapsed, reached on the birthday in administration; monthly benefits normally start the month after.',
  ),
  field: 'calendar',
  source: '规则手册 G-CMP-06 设计决定；法释〔2006〕1号第二条',
  confidence: 'M',
  audience: ['resident', 'employer', 'staff'],
  decisive: { label: label('计算日', 'Day of reckoning'), of: (input) => input.on },
  input: fields({
    birthDate: day('出生日期', 'Birth date'),
    on: day('计算日', 'Day of reckoning'),
    context: choice('用途', 'Context', contexts).optional(),
    targetAge: count('要满的年龄', 'Age to reach', 'years').max(120).optional(),
  }),
  result: fields({
    age: count('周岁', 'Age', 'years'),
    reachedOn: day('满龄日', 'Day the age is reached').optional(),
    benefitFrom: month('待遇一般从何月起', 'Month benefits normally start').optional(),
  }),
  example: { birthDate: '2005-03-10', on: '2021-03-10', targetAge: 16 },
  versions: [
    {
      from: '1949-10-01',
      decide({ birthDate, on, context = 'administrative', targetAge }, { step, reject }) {
        if (birthDate > on) return reject('on', 'DATE_ORDER', '计算日早于出生日期')
        const age = step(`${contexts[context][0]}：已满周岁`, ageAs(context, birthDate, on), { unit: 'years' })
        if (targetAge === undefined) return { age }
        const reached = reachedOn(context, birthDate, targetAge)
        if (reached > '2199-11-30') return reject('targetAge', 'OUT_OF_RANGE', '满龄日超出 2199 年')
        const benefitFrom = monthOf(addMonths(`${monthOf(reached)}-01`, 1))
        return {
          age,
          reachedOn: step(`满 ${targetAge} 周岁之日`, reached),
          benefitFrom: step('按月待遇一般从次月起', benefitFrom),
        }
      },
    },
  ],
})
