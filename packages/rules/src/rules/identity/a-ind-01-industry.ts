import {
  checkIndustryCode,
  industryFromDivision,
  industrySections,
  isConstruction,
  isHumanResourceService,
  label,
  normalizeText,
} from '@renshe/codes'
import { choice, fields, flag, text } from '../../declare/input.ts'
import { defineRule } from '../../declare/rule.ts'

const problems = {
  FORMAT: ['应为一位门类字母加 2 至 4 位数字', 'A letter and two to four digits are wanted'],
  SECTION: ['门类字母与大类不符', 'The letter is not the division’s own'],
} as const

export const aInd01 = defineRule({
  id: 'A-IND-01',
  title: label('国民经济行业代码', 'Industry code'),
  plain: label(
    '检查行业代码，由大类得出门类；建筑业适用农民工工资的全部规定。',
    'Checks an industry code and its section; construction comes under all rules on migrant workers’ wages.',
  ),
  field: 'identity',
  source: 'GB/T 4754-2017（2019 年第 1 号修改单）；保障农民工工资支付条例（国令724号）',
  confidence: 'H',
  audience: ['employer', 'staff'],
  decisive: { label: label('核对日期', 'Day of the check') },
  input: fields({ code: text('行业代码', 'Industry code', 20) }),
  result: fields({
    valid: flag('代码有效', 'Valid'),
    error: choice('问题', 'Problem', problems).optional(),
    section: text('门类', 'Section', 1).optional(),
    sectionName: text('门类名称', 'Name of the section', 40).optional(),
    suggested: text('按大类推出的代码', 'Code that the division gives', 3).optional(),
    construction: flag('建筑业', 'Construction'),
    humanResourceService: flag('人力资源服务业', 'Human resource services'),
  }),
  example: { code: 'E48' },
  versions: [
    {
      from: '2017-10-01',
      decide({ code }, { step }) {
        const checked = checkIndustryCode(code)
        if (!checked.valid) {
          const error = step(problems[checked.error][0], checked.error)
          const suggested = industryFromDivision(/\d{2}/.exec(normalizeText(code))?.[0] ?? '')
          return {
            valid: false,
            error,
            ...(suggested === undefined ? {} : { suggested: step('按大类应为', suggested) }),
            construction: false,
            humanResourceService: false,
          }
        }
        const { section } = checked
        const sectionName = industrySections.find((entry) => entry.section === section)?.name ?? ''
        return {
          valid: true,
          section: step(`门类 ${section}：${sectionName}`, section),
          sectionName,
          construction: step('建筑业适用农民工工资规定', isConstruction(checked.code)),
          humanResourceService: step('人力资源服务为 L 门类 726 中类', isHumanResourceService(checked.code)),
        }
      },
    },
  ],
})
