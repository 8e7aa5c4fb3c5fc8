import { addMonths, ageOn, label } from '@renshe/codes'
import type { z } from 'zod'
import { codesWhere } from '../../declare/codes-where.ts'
import { choice, day, fields, flag, list, month } from '../../declare/input.ts'
import { defineRule, type Work } from '../../declare/rule.ts'

export const youthSource = '上海市启航计划（2012 年起）；闵行区人社事业“十四五”规划'

const reasons = {
  AGE: ['年龄不在范围内', 'Outside the age range'],
  HUKOU: ['不是本地户籍', 'Not registered here'],
  STUDENT: ['在校学生', 'Student'],
  SOLDIER: ['服兵役', 'In military service'],
  EMPLOYED: ['期间有单位缴保或用工、灵活就业登记', 'Insured by an employer or registered as employed in the time'],
} as const

const input = fields({
  bornOn: day('出生日期', 'Date of birth'),
  cohortOn: day('名单确定日期', 'Day of the list'),
  localHukou: flag('本地户籍', 'Registered here'),
  student: flag('在校学生', 'Student'),
  soldier: flag('服兵役', 'In military service'),
  insuredMonths: list('单位缴纳社会保险的月份', 'Months insured by an employer', month('月份', 'Month'), 600),
  registrations: list(
    '用工或灵活就业登记',
    'Employment registrations',
    fields({ from: day('开始日期', 'From'), to: day('结束日期', 'To').optional() }),
    200,
  ),
})
type Person = z.output<typeof input>

/** Whether data show no work from the first day of the calendar month so many months back until the day of the list. */
function wasUnemployed({ cohortOn, insuredMonths, registrations }: Person, months: number, work: Pick<Work, 'step'>) {
  const [first, last] = [addMonths(cohortOn, -months).slice(0, 7), cohortOn.slice(0, 7)]
  work.step('核查的月份', `${first} 至 ${last}`)
  const insured = insuredMonths.filter((one) => one >= first && one <= last)
  const registered = registrations.filter(({ from, to = cohortOn }) => from <= cohortOn && to >= `${first}-01`)
  work.step('其中单位缴保月份', insured)
  work.step('其中有效的就业登记', registered.length, { unit: 'times' })
  return insured.length === 0 && registered.length === 0
}

export const bYouth01 = defineRule({
  id: 'B-YOUTH-01',
  title: label('启航计划帮扶对象', 'Who belongs to the Qihang plan'),
  plain: label(
    '本地户籍、16 至 35 周岁、连续失业六个月以上的青年。是否失业按数据判断：最近六个日历月没有单位缴保、没有用工或灵活就业登记，也不是学生、军人。',
    'Local young people of 16 to 35 who have been unemployed for six months running, told by data: no employer’s insurance and no employment registration in the last six calendar months, neither student nor soldier.',
  ),
  field: 'employment',
  source: youthSource,
  confidence: 'M',
  audience: ['resident', 'staff'],
  decisive: { label: label('名单确定日期', 'Day of the list'), of: ({ cohortOn }) => cohortOn },
  input,
  result: fields({
    eligible: flag('属于帮扶对象', 'Belongs to the group'),
    reasons: list('不属于的原因', 'Reasons against', choice('原因', 'Reason', reasons)),
  }),
  parameters: ['youth.age', 'youth.months'],
  example: {
    bornOn: '2001-05-20',
    cohortOn: '2026-01-05',
    localHukou: true,
    student: false,
    soldier: false,
    insuredMonths: ['2025-05', '2025-06'],
    registrations: [{ from: '2024-09-01', to: '2025-06-30' }],
  },
  versions: [
    {
      from: '2012-03-01',
      decide(person, work) {
        const { bornOn, cohortOn } = person
        if (bornOn > cohortOn) work.reject('bornOn', 'DATE_ORDER', '出生日期晚于名单确定日期')
        for (const [at, { from, to = from }] of person.registrations.entries())
          if (to < from) work.reject(`registrations.${at}.to`, 'DATE_ORDER', '结束日期早于开始日期')
        const { range, months } = work.need({ range: 'youth.age', months: 'youth.months' })
        const age = work.step('年龄', ageOn(bornOn, cohortOn), { unit: 'years' })
        const against = codesWhere({
          AGE: age < range.least || age > range.most,
          HUKOU: !person.localHukou,
          STUDENT: person.student,
          SOLDIER: person.soldier,
          EMPLOYED: !wasUnemployed(person, months, work),
        })
        return { eligible: work.step('条件都符合', against.length === 0), reasons: against }
      },
    },
  ],
})
