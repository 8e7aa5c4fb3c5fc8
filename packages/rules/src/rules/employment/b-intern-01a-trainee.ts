import { ageOn, label } from '@renshe/codes'
import type { z } from 'zod'
import { codesWhere } from '../../declare/codes-where.ts'
import { choice, day, fields, flag, list } from '../../declare/input.ts'
import { defineRule, type Work } from '../../declare/rule.ts'
import { monthsAfter } from '../../evaluate/within-dates.ts'
import { internSource } from './b-intern-01-allowances.ts'

/** 离校二年以内, 沪人社规〔2017〕22号. */
const graduateMonths = 24

const groups = {
  YOUTH: ['16 至 35 周岁、上海户籍、未就业', 'Aged 16 to 35, registered in Shanghai, not employed'],
  STUDENT: ['上海高校、中职学校毕业学年全日制学生', 'Final-year full-time student of a Shanghai school'],
  GRADUATE: ['上述学校离校两年内未就业毕业生', 'Graduate of such a school within two years, not employed'],
} as const

const reasons = {
  AGE: ['年龄不在范围内', 'Outside the age range'],
  HUKOU: ['不是上海户籍，也不属于在沪院校学生或毕业生', 'Not registered in Shanghai, nor of a Shanghai school'],
  EMPLOYED: ['已就业', 'Employed'],
  NOT_FINAL_YEAR: ['不是毕业学年的全日制学生', 'Not a full-time student in the final year'],
  LEFT_TOO_LONG: ['离校已超过两年', 'Left school more than two years ago'],
} as const
type Reason = keyof typeof reasons
type Group = keyof typeof groups

const input = fields({
  bornOn: day('出生日期', 'Date of birth'),
  appliedOn: day('申请日期', 'Day of application'),
  shanghaiHukou: flag('上海户籍', 'Registered in Shanghai'),
  employed: flag('已就业', 'Employed'),
  school: choice('与在沪院校的关系', 'Relation to a Shanghai school', {
    NONE: ['无', 'None'],
    STUDENT: ['在校生', 'Student'],
    GRADUATE: ['毕业生', 'Graduate'],
  }),
  finalYearFullTime: flag('毕业学年全日制（在校生填写）', 'Final year, full-time').optional(),
  leftSchoolOn: day('离校日期（毕业生填写）', 'Left school on').optional(),
})
type Person = z.output<typeof input>

const ofStudent = (person: Person): readonly Reason[] => (person.finalYearFullTime ? [] : ['NOT_FINAL_YEAR'])

function ofGraduate(person: Person, work: Pick<Work, 'reject' | 'step'>): readonly Reason[] {
  const left = person.leftSchoolOn ?? work.reject('leftSchoolOn', 'REQUIRED', '毕业生应填离校日期')
  if (left < person.bornOn || left > person.appliedOn)
    work.reject('leftSchoolOn', 'DATE_ORDER', '离校日期应在出生以后、申请以前')
  const until = work.step('离校满两年之日', monthsAfter(work, left, graduateMonths, 'leftSchoolOn'))
  return codesWhere({ EMPLOYED: person.employed, LEFT_TOO_LONG: until < person.appliedOn })
}

function ofYouth(person: Person, work: Work<'intern.age'>): readonly Reason[] {
  const { range } = work.need({ range: 'intern.age' })
  const age = work.step('申请时年龄', ageOn(person.bornOn, person.appliedOn), { unit: 'years' })
  return codesWhere({
    AGE: age < range.least || age > range.most,
    HUKOU: !person.shanghaiHukou,
    EMPLOYED: person.employed,
  })
}

export const bIntern01a = defineRule({
  id: 'B-INTERN-01a',
  title: label('谁可以参加就业见习', 'Who may be a trainee'),
  plain: label(
    '16 至 35 周岁上海户籍未就业青年，上海高校和中职学校毕业学年的全日制学生，以及这些学校离校两年内还没有就业的毕业生，可以参加就业见习。',
    'Unemployed people of 16 to 35 registered in Shanghai, final-year full-time students of Shanghai schools, and their graduates within two years who are not employed.',
  ),
  field: 'employment',
  source: internSource,
  confidence: 'M',
  audience: ['resident', 'employer', 'staff'],
  decisive: { label: label('申请日期', 'Day of application'), of: ({ appliedOn }) => appliedOn },
  input,
  result: fields({
    eligible: flag('可以参加', 'May take part'),
    groups: list('符合的人群', 'Groups', choice('人群', 'Group', groups)),
    reasons: list('不符合的原因', 'Reasons against', choice('原因', 'Reason', reasons)),
  }),
  parameters: ['intern.age'],
  example: {
    bornOn: '2003-09-01',
    appliedOn: '2026-03-02',
    shanghaiHukou: false,
    employed: false,
    school: 'GRADUATE',
    leftSchoolOn: '2025-06-30',
  },
  versions: [
    {
      from: '2017-01-01',
      decide(person, work) {
        if (person.bornOn > person.appliedOn) work.reject('bornOn', 'DATE_ORDER', '出生日期晚于申请日期')
        const tried = new Map<Group, readonly Reason[]>()
        if (person.school === 'STUDENT') tried.set('STUDENT', ofStudent(person))
        if (person.school === 'GRADUATE') tried.set('GRADUATE', ofGraduate(person, work))
        if (person.school !== 'STUDENT') tried.set('YOUTH', ofYouth(person, work))
        const found = [...tried].filter(([, against]) => against.length === 0).map(([group]) => group)
        const eligible = work.step('至少属于一类人群', found.length > 0)
        return { eligible, groups: found, reasons: eligible ? [] : [...new Set([...tried.values()].flat())] }
      },
    },
  ],
})
