import { ageOn, areaName, areaPath, checkCitizenId, label, provincePrefixes } from '@renshe/codes'
import { choice, count, day, fields, flag, text } from '../../declare/input.ts'
import { defineRule } from '../../declare/rule.ts'
import { citizenProblems, sexCodes } from './citizen-problems.ts'

/** Shanghai's districts are all on file, so that a code of Shanghai that is not there is one of history (A-ID-02). */
const shanghaiPrefix = '31'

/** Name of an address code: Shanghai and the delta's cities are told in full, elsewhere the province. */
function addressName(code: string): string {
  const province = provincePrefixes.get(code.slice(0, 2)) ?? ''
  const path = areaPath(code)
  if (path.length > 0) return path[0] === province ? path.join('') : province + path.join('')
  if (code.startsWith(shanghaiPrefix)) return `${province}（历史区划）`
  return province + (areaName(`${code.slice(0, 4)}00`) ?? '')
}

export const aId02 = defineRule({
  id: 'A-ID-02',
  title: label('号码派生信息', 'What a citizen number tells'),
  plain: label(
    '由有效的公民身份号码得出出生日期、年龄、性别和首次编号时的区划；区划不等于户籍地，不能据此认定户籍。',
    'Birth date, age, sex and the area of first issue from a valid number; that area is not where the person is registered today.',
  ),
  field: 'identity',
  source: 'GB 11643-1999；GB/T 2261.1；GB/T 2260',
  confidence: 'H',
  audience: ['staff'],
  decisive: { label: label('核对日期', 'Day of the check') },
  input: fields({ number: text('公民身份号码', 'Citizen number') }),
  result: fields({
    birthDate: day('出生日期', 'Birth date'),
    ageYears: count('周岁', 'Age', 'years'),
    ageImplausible: flag('年龄超过 120 岁', 'Older than 120'),
    sex: choice('性别', 'Sex', sexCodes),
    areaCode: text('首次编号区划代码', 'Area code of first issue', 6),
    areaName: text('首次编号区划', 'Area of first issue'),
  }),
  example: { number: '310112199003070018' },
  versions: [
    {
      from: '1999-07-01',
      decide({ number }, { on, step, note, reject }) {
        const checked = checkCitizenId(number, on)
        if (!checked.valid) return reject('number', checked.code, citizenProblems[checked.code][0])
        const ageImplausible = checked.warnings.includes('IMPLAUSIBLE_AGE')
        if (ageImplausible) note('IMPLAUSIBLE_AGE', '年龄超过 120 岁，请核对号码')
        note('NOT_HOUSEHOLD', '号码中的区划是首次编号地，户籍以公安数据为准')
        return {
          birthDate: step('第 7 至 14 位为出生日期', checked.birthDate),
          ageYears: step(`截至 ${on} 的周岁`, ageOn(checked.birthDate, on), { unit: 'years' }),
          ageImplausible,
          sex: step(checked.sex === '1' ? '第 17 位为奇数，男' : '第 17 位为偶数，女', checked.sex),
          areaCode: checked.areaCode,
          areaName: step('前 6 位为首次编号区划', addressName(checked.areaCode)),
        }
      },
    },
  ],
})
