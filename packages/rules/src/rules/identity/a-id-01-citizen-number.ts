import { checkCitizenId, label } from '@renshe/codes'
import { choice, day, fields, flag, text } from '../../declare/input.ts'
import { defineRule } from '../../declare/rule.ts'
import { citizenProblems, sexCodes } from './citizen-problems.ts'

export const aId01 = defineRule({
  id: 'A-ID-01',
  title: label('公民身份号码校验', 'Citizen number check'),
  plain: label(
    '检查 18 位公民身份号码的格式、区划、出生日期和校验码；号码有误时说明错在哪一项。',
    'Checks the shape, province, birth date and check character of a citizen number, and says which of them is wrong.',
  ),
  field: 'identity',
  source: 'GB 11643-1999；社会保险法第五十八条',
  confidence: 'H',
  audience: ['resident', 'employer', 'staff'],
  decisive: { label: label('核对日期', 'Day of the check') },
  input: fields({ number: text('公民身份号码', 'Citizen number') }),
  result: fields({
    valid: flag('号码有效', 'Valid'),
    code: choice('问题', 'Problem', citizenProblems).optional(),
    birthDate: day('出生日期', 'Birth date').optional(),
    sex: choice('性别', 'Sex', sexCodes).optional(),
  }),
  example: { number: '310112199003070018' },
  versions: [
    {
      from: '1999-07-01',
      decide({ number }, { on, step, note }) {
        const checked = checkCitizenId(number, on)
        if (!checked.valid) return { valid: false, code: step(citizenProblems[checked.code][0], checked.code) }
        if (checked.warnings.includes('IMPLAUSIBLE_AGE')) note('IMPLAUSIBLE_AGE', '年龄超过 120 岁，请核对号码')
        step('格式、区划、出生日期和校验码都相符', true)
        return {
          valid: true,
          birthDate: step('第 7 至 14 位为出生日期', checked.birthDate),
          sex: step(checked.sex === '1' ? '第 17 位为奇数，男' : '第 17 位为偶数，女', checked.sex),
        }
      },
    },
  ],
})
