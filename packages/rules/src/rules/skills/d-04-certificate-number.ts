import { label, normalizeText } from '@renshe/codes'
import { choice, count, fields, flag, text } from '../../declare/input.ts'
import { defineRule } from '../../declare/rule.ts'

const problems = {
  LENGTH: ['应为 22 位', 'Not 22 characters'],
  BODY: ['首位应为 Y、S 或 J', 'First letter is not Y, S or J'],
  FORMAT: ['字母后应全为数字', 'Not all digits after the letter'],
  PROVINCE: ['省级代码不存在', 'Unknown province'],
  LEVEL: ['等级位应为 1 至 5', 'Level is not 1 to 5'],
} as const

const bodies = {
  Y: ['用人单位', 'Employer'],
  S: ['社会培训评价组织', 'Social training and appraisal body'],
  J: ['技工院校', 'Technical school'],
} as const

/** Certificates of 特级技师 and 首席技师 carry two letters. */
const senior = /^[A-Z]{2}\d{20}$/
const province = /^(?:1[1-5]|2[1-3]|3[1-7]|4[1-6]|5[0-4]|6[1-5]|71|8[1-3])$/

function problemOf(number: string): keyof typeof problems | undefined {
  if (number.length !== 22) return 'LENGTH'
  if (!/^[YSJ]/.test(number)) return 'BODY'
  if (!/^.\d{21}$/.test(number)) return 'FORMAT'
  if (!province.test(number.slice(5, 7))) return 'PROVINCE'
  return /[1-5]/.test(number.charAt(15)) ? undefined : 'LEVEL'
}

export const d04 = defineRule({
  id: 'D-04',
  title: label('职业技能等级证书编码', 'Number of a skill certificate'),
  plain: label(
    '检查 22 位证书编码，并读出机构类别、备案地、年份和等级；特级技师、首席技师证书为两个字母加 20 位数字。',
    'Checks the 22 characters of a certificate number and reads body, province, year and level from it.',
  ),
  field: 'skills',
  source: '职业技能等级证书编码规则',
  confidence: 'H',
  audience: ['resident', 'employer', 'staff'],
  decisive: { label: label('查验日期', 'Day of the check') },
  input: fields({ number: text('证书编码', 'Certificate number', 60) }),
  result: fields({
    valid: flag('有效', 'Valid'),
    error: choice('错误', 'Error', problems).optional(),
    senior: flag('特级技师或者首席技师证书', 'Special or chief technician').optional(),
    body: choice('发证机构类别', 'Kind of body', bodies).optional(),
    bodyCode: text('机构备案代码', 'Code of the body', 4).optional(),
    provinceCode: text('省级代码', 'Province', 2).optional(),
    siteSerial: text('站点序号', 'Site', 6).optional(),
    year: count('年份', 'Year').optional(),
    level: count('等级（1 高级技师至 5 初级工）', 'Level, 1 to 5').optional(),
    serial: text('证书序号', 'Serial', 6).optional(),
  }),
  example: { number: 'S000031000123253000456' },
  versions: [
    {
      from: '2020-01-01',
      decide({ number: raw }, { step }) {
        const number = normalizeText(raw).replaceAll(' ', '').toUpperCase()
        if (senior.test(number)) return { valid: step('两个字母加 20 位数字', true), senior: true }
        const error = problemOf(number)
        if (error) return { valid: false, error: step(problems[error][0], error) }
        return {
          valid: step('编码结构正确', true),
          senior: false,
          body: number.charAt(0) as keyof typeof bodies,
          bodyCode: number.slice(1, 5),
          provinceCode: number.slice(5, 7),
          siteSerial: number.slice(7, 13),
          year: 2000 + Number(number.slice(13, 15)),
          level: Number(number.charAt(15)),
          serial: number.slice(16),
        }
      },
    },
  ],
})
