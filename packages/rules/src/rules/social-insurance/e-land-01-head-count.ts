import { label, multiplyFen } from '@renshe/codes'
import { count, day, fields } from '../../declare/input.ts'
import { defineRule } from '../../declare/rule.ts'

const mostSquareMetres = 1_000_000_000

export const eLand01 = defineRule({
  id: 'E-LAND-01',
  title: label('征地落实保障人数', 'People to be insured on land-taking'),
  plain: label(
    '征用的集体农用地占该单位征地前农用地的比例，乘以该单位 16 周岁以上农业人员数，就是应当落实保障的人数。',
    'The share of the unit’s farmland that is taken, times its agricultural people from 16 years.',
  ),
  field: 'social-insurance',
  source: '沪府规〔2022〕3号',
  confidence: 'H',
  audience: ['employer', 'staff'],
  decisive: { label: label('征地批文日期', 'Date of the land-taking approval'), of: (input) => input.approvedOn },
  input: fields({
    approvedOn: day('征地批文日期', 'Date of the land-taking approval'),
    takenSquareMetres: count('被征集体农用地（平方米）', 'Farmland taken, square metres').max(mostSquareMetres),
    totalSquareMetres: count('征地前集体农用地（平方米）', 'Farmland before, square metres')
      .min(1)
      .max(mostSquareMetres),
    people: count('16 周岁以上本市农业人员（含现役军人）', 'Agricultural people from 16, with soldiers', 'people').max(
      1_000_000,
    ),
  }),
  result: fields({ headCount: count('应落实保障人数', 'People to be insured', 'people') }),
  parameters: ['land.headcount_rounding'],
  example: { approvedOn: '2025-03-03', takenSquareMetres: 35_000, totalSquareMetres: 120_000, people: 240 },
  versions: [
    {
      from: '2022-01-01',
      decide({ takenSquareMetres, totalSquareMetres, people }, { need, reject, step }) {
        if (takenSquareMetres > totalSquareMetres)
          reject('takenSquareMetres', 'MORE_THAN_TOTAL', '被征农用地多于征地前农用地')
        const { rounding } = need({ rounding: 'land.headcount_rounding' })
        step('被征比例', takenSquareMetres / totalSquareMetres)
        // multiplyFen is the exact integer quotient; people are counted whole like fen.
        const headCount = multiplyFen(people, takenSquareMetres, totalSquareMetres, rounding)
        return { headCount: step('比例 × 农业人员数，按规定进位', headCount, { unit: 'people' }) }
      },
    },
  ],
})
