import { checkCreditCode, label } from '@renshe/codes'
import { choice, fields, flag, text } from '../../declare/input.ts'
import { defineRule } from '../../declare/rule.ts'

const problems = {
  FORMAT: [
    '应为 18 位，由登记管理部门、类别、区划、主体标识码和校验码组成',
    'Eighteen characters of the standard’s parts',
  ],
  ALPHABET: ['含有不使用的字母（I、O、S、V、Z）', 'Holds a letter that is not used (I, O, S, V, Z)'],
  CHECK: ['校验码不符', 'The check character does not fit'],
} as const

const warnings = {
  ORGANISATION_CHECK: '主体标识码（组织机构代码）的校验码不符，请留意；统一代码本身有效',
  KIND: '第二位不在已知的机构类别表中，请留意',
} as const

export const aOrg01 = defineRule({
  id: 'A-ORG-01',
  title: label('统一社会信用代码校验', 'Unified social credit code check'),
  plain: label(
    '检查 18 位统一社会信用代码的格式、字符和校验码；代码有误时说明错在哪一项。',
    'Checks the shape, letters and check character of a unified social credit code, and says which is wrong.',
  ),
  field: 'identity',
  source: 'GB 32100-2015',
  confidence: 'H',
  audience: ['employer', 'staff'],
  decisive: { label: label('核对日期', 'Day of the check') },
  input: fields({ code: text('统一社会信用代码', 'Unified social credit code') }),
  result: fields({
    valid: flag('代码有效', 'Valid'),
    error: choice('问题', 'Problem', problems).optional(),
  }),
  example: { code: '91310112MA1GB0Q767' },
  versions: [
    {
      from: '2015-10-01',
      decide({ code }, { step, note }) {
        const checked = checkCreditCode(code)
        if (!checked.valid) return { valid: false, error: step(problems[checked.error][0], checked.error) }
        for (const warning of checked.warnings) note(warning, warnings[warning])
        return { valid: step('格式、字符和校验码都相符', true) }
      },
    },
  ],
})
