import { label, multiplyFen } from '@renshe/codes'
import { count, fields, group } from '../../declare/input.ts'
import { defineRule } from '../../declare/rule.ts'
import { ppmOne } from '../../declare/unit.ts'

/** A share of a count, whole enterprises. */
const share = (enterprises: number, ppm: number, rounding: 'UP' | 'DOWN') =>
  multiplyFen(enterprises, ppm, ppmOne, rounding)

/** The largest share rounds down, but never below the least number. */
function sizes(enterprises: number, leastPpm: number, mostPpm: number) {
  const least = share(enterprises, leastPpm, 'UP')
  return { least, most: Math.max(least, share(enterprises, mostPpm, 'DOWN')) }
}

const sizeFields = (grade: string) =>
  group(`${grade} 级抽取数`, `Drawn of grade ${grade}`, {
    least: count(`${grade} 级最少抽取数`, `Least of grade ${grade}`),
    most: count(`${grade} 级最多抽取数`, `Most of grade ${grade}`),
  })

export const fInsp02a = defineRule({
  id: 'F-INSP-02a',
  title: label('双随机分层抽查数量', 'Sample size by grade'),
  plain: label(
    '按守法诚信等级分层确定抽查数量：信用好的少抽，信用差的多抽。',
    'How many employers of each credit grade are drawn: few of the good ones, many of the bad.',
  ),
  field: 'labor-relations',
  source: '国发〔2019〕5号；抽查比例为平台设定',
  confidence: 'D',
  audience: ['staff'],
  decisive: { label: label('抽取日期', 'Day of the draw') },
  input: fields({
    A: count('A 级单位数', 'Employers of grade A'),
    B: count('B 级单位数', 'Employers of grade B'),
    C: count('C 级单位数', 'Employers of grade C'),
  }),
  result: fields({ A: sizeFields('A'), B: sizeFields('B'), C: sizeFields('C') }),
  parameters: ['insp.sample.min', 'insp.sample.max'],
  example: { A: 1000, B: 300, C: 20 },
  versions: [
    {
      from: '2021-01-01',
      decide({ A, B, C }, { need, step }) {
        const { least, most } = need({ least: 'insp.sample.min', most: 'insp.sample.max' })
        return {
          A: step('A 级抽取数', sizes(A, least.A, most.A)),
          B: step('B 级抽取数', sizes(B, least.B, most.B)),
          C: step('C 级抽取数', sizes(C, least.C, most.C)),
        }
      },
    },
  ],
})
