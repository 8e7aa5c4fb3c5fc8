import { checkCitizenId, label } from '@renshe/codes'
import { choice, day, fields, flag, text } from '../../declare/input.ts'
import { defineRule } from '../../declare/rule.ts'
import { citizenProblems, sexCodes } from './citizen-problems.ts'

/** Address codes of residence permits (国办发〔2018〕81号). */
const permitRegions = {
  '810000': ['香港', 'Hong Kong'],
  '820000': ['澳门', 'Macao'],
  '830000': ['台湾', 'Taiwan'],
} as const

type PermitRegion = keyof typeof permitRegions
const isPermitRegion = (code: string): code is PermitRegion => Object.hasOwn(permitRegions, code)

export const aId03 = defineRule({
  id: 'A-ID-03',
  title: label('港澳台居民居住证号码', 'Residence permit of Hong Kong, Macao and Taiwan residents'),
  plain: label(
    '港澳台居民居住证使用 18 位号码，前六位为 810000、820000 或 830000；持证人可参照本市居民办理失业登记和参保。',
    'The permit carries an 18-character number beginning 810000, 820000 or 830000; its holder may register as unemployed and be insured.',
  ),
  field: 'identity',
  source: '港澳台居民居住证申领发放办法（国办发〔2018〕81号）',
  confidence: 'M',
  audience: ['resident', 'employer', 'staff'],
  decisive: { label: label('核对日期', 'Day of the check') },
  input: fields({ number: text('居住证号码', 'Permit number') }),
  result: fields({
    valid: flag('号码有效', 'Valid'),
    code: choice('问题', 'Problem', {
      ...citizenProblems,
      NOT_PERMIT: ['前六位不是港澳台居民居住证的代码', 'The first six digits are not those of a residence permit'],
    }).optional(),
    region: choice('来自', 'From', permitRegions).optional(),
    birthDate: day('出生日期', 'Birth date').optional(),
    sex: choice('性别', 'Sex', sexCodes).optional(),
  }),
  example: { number: '810000199408230021' },
  versions: [
    {
      from: '2018-09-01',
      decide({ number }, { on, step }) {
        const checked = checkCitizenId(number, on)
        if (!checked.valid) return { valid: false, code: step(citizenProblems[checked.code][0], checked.code) }
        const { areaCode, birthDate, sex } = checked
        if (!isPermitRegion(areaCode))
          return { valid: false, code: step('前六位不是港澳台居民居住证的代码', 'NOT_PERMIT' as const) }
        step(`前六位 ${areaCode} 为${permitRegions[areaCode][0]}`, areaCode)
        return { valid: true, region: areaCode, birthDate, sex }
      },
    },
  ],
})
