import { label } from '@renshe/codes'
import { count, fen, fields, flag, quantity, year } from '../../declare/input.ts'
import { defineRule } from '../../declare/rule.ts'
import { ppmOne } from '../../declare/unit.ts'
import { internSource } from './b-intern-01-allowances.ts'

const people = (zh: string, en: string) => count(zh, en, 'people').max(100_000)

export const bIntern01b = defineRule({
  id: 'B-INTERN-01b',
  title: label('见习留用补贴', 'Retention money of a base'),
  plain: label(
    '见习基地当年留用率超过 50% 的，按签订一年以上劳动合同的留用人数，每人补贴 5000 元；刚好 50% 没有补贴。',
    'A base that keeps more than half of its trainees of a year gets 5 000 yuan for each who signed for a year or more; exactly half gives nothing.',
  ),
  field: 'employment',
  source: internSource,
  confidence: 'M',
  audience: ['employer', 'staff'],
  decisive: { label: label('年度', 'Year'), of: (input) => `${input.year}-12-31` },
  input: fields({
    year: year('年度', 'Year'),
    trainees: people('当年见习人数', 'Trainees of the year'),
    retained: people('留用人数', 'Trainees kept'),
    signedOneYear: people('其中签订一年以上劳动合同', 'Of these signed for a year or more'),
  }),
  result: fields({
    rate: quantity('留用率', 'Retention rate').nullable(),
    entitled: flag('可领补贴', 'Entitled'),
    amountFen: fen('留用补贴', 'Retention money'),
  }),
  parameters: ['intern.retain', 'intern.retain_rate'],
  example: { year: 2025, trainees: 10, retained: 6, signedOneYear: 6 },
  versions: [
    {
      from: '2017-01-01',
      decide({ trainees, retained, signedOneYear }, { need, step, reject }) {
        if (retained > trainees) reject('retained', 'PART_EXCEEDS_WHOLE', '留用人数多于见习人数')
        if (signedOneYear > retained) reject('signedOneYear', 'PART_EXCEEDS_WHOLE', '签约人数多于留用人数')
        const { each, above } = need({ each: 'intern.retain', above: 'intern.retain_rate' })
        const rate = step('留用率', trainees === 0 ? null : retained / trainees)
        const entitled = step('留用率超过规定比例', retained * ppmOne > trainees * above)
        const amountFen = step('留用补贴', entitled ? signedOneYear * each : 0, { unit: 'fen' })
        return { rate, entitled, amountFen }
      },
    },
  ],
})
