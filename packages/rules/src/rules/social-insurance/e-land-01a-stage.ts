import { ageOn, type LocalDate, label } from '@renshe/codes'
import { choice, count, day, fields } from '../../declare/input.ts'
import { defineRule, type Work } from '../../declare/rule.ts'

const stages = {
  UNDER_AGE: ['未满 16 周岁', 'Under 16'],
  EMPLOYMENT: ['就业阶段', 'Employment stage'],
  PENSION: ['养老阶段', 'Pension stage'],
} as const

const leastAge = 16

interface Person {
  readonly sex: 'male' | 'female'
  readonly bornOn: LocalDate
  readonly approvedOn: LocalDate
}

/** Stage by the age on the day of the approval; `pensionFrom` is the age at which the pension stage begins. */
function stageOf(person: Person, pensionFrom: Readonly<Record<Person['sex'], number>>, { reject, step }: Work) {
  const { sex, bornOn, approvedOn } = person
  if (bornOn > approvedOn) reject('bornOn', 'AFTER_APPROVAL', '出生日期晚于征地批文日期')
  const age = step('批文日期时周岁', ageOn(bornOn, approvedOn), { unit: 'years' })
  const limit = step('养老阶段起始年龄', pensionFrom[sex], { unit: 'years' })
  const stage = age < leastAge ? 'UNDER_AGE' : age < limit ? 'EMPLOYMENT' : 'PENSION'
  return { stage, age } as const
}

export const eLand01a = defineRule({
  id: 'E-LAND-01a',
  title: label('被征地人员的阶段', 'Stage of a land-taking person'),
  plain: label(
    '按征地批文日期的年龄和性别分为就业阶段和养老阶段。',
    'By age and sex on the day of the approval: the employment stage or the pension stage.',
  ),
  field: 'social-insurance',
  source: '沪府规〔2022〕3号',
  confidence: 'H',
  audience: ['resident', 'staff'],
  decisive: { label: label('征地批文日期', 'Date of the land-taking approval'), of: (input) => input.approvedOn },
  input: fields({
    sex: choice('性别', 'Sex', { male: ['男', 'Male'], female: ['女', 'Female'] }),
    bornOn: day('出生日期', 'Date of birth'),
    approvedOn: day('征地批文日期', 'Date of the land-taking approval'),
  }),
  result: fields({
    stage: choice('阶段', 'Stage', stages),
    age: count('批文日期时周岁', 'Age on that day', 'years'),
  }),
  example: { sex: 'female', bornOn: '1968-05-20', approvedOn: '2025-03-03' },
  versions: [
    {
      from: '2003-10-20',
      source: '沪府发〔2003〕66号',
      decide(input, work) {
        if (input.approvedOn >= '2017-01-01')
          work.note('OLDER_RULES', '2017 年至 2021 年的批文另有沪府发〔2017〕15号时期的规定，请核对')
        return stageOf(input, { male: 55, female: 45 }, work)
      },
    },
    {
      from: '2022-01-01',
      decide: (input, work) => stageOf(input, { male: 60, female: 55 }, work),
    },
  ],
})
