import { label } from '@renshe/codes'
import { choice, fields, flag, list } from '../../declare/input.ts'
import { defineRule } from '../../declare/rule.ts'

/** The three groups of 条例第三十四条. */
const groups = {
  parties: ['单位、项目部、主管部门、劳资专管员等基本信息', 'Parties'],
  wages: ['最低工资、支付日期等信息', 'Wages'],
  help: ['投诉举报、仲裁、法律援助等途径', 'Ways to get help'],
} as const

const items = {
  OWNER: ['建设单位', 'Owner'],
  GENERAL_CONTRACTOR: ['施工总承包单位及项目部', 'General contractor and its project office'],
  SUBCONTRACTORS: ['分包单位', 'Sub-contractors'],
  AUTHORITY: ['行业工程建设主管部门', 'Authority of the trade'],
  OFFICER: ['劳资专管员', 'Labour-wage officer'],
  MINIMUM_WAGE: ['当地最低工资标准', 'Local minimum wage'],
  PAY_DAY: ['工资支付日期', 'Pay-day'],
  COMPLAINT_PHONES: ['主管部门和劳动保障监察投诉举报电话', 'Complaint phones'],
  ARBITRATION: ['劳动争议调解仲裁申请渠道', 'Mediation and arbitration'],
  LEGAL_AID: ['法律援助申请渠道', 'Legal aid'],
  HOTLINE: ['公共法律服务热线', 'Legal service hotline'],
} as const
type Item = keyof typeof items

const groupOf: Readonly<Record<Item, keyof typeof groups>> = {
  OWNER: 'parties',
  GENERAL_CONTRACTOR: 'parties',
  SUBCONTRACTORS: 'parties',
  AUTHORITY: 'parties',
  OFFICER: 'parties',
  MINIMUM_WAGE: 'wages',
  PAY_DAY: 'wages',
  COMPLAINT_PHONES: 'help',
  ARBITRATION: 'help',
  LEGAL_AID: 'help',
  HOTLINE: 'help',
}

export const fWage07 = defineRule({
  id: 'F-WAGE-07',
  title: label('维权信息告示牌', 'Signboard of workers’ rights'),
  plain: label(
    '施工现场应设维权信息告示牌，三类信息都要齐全；列出缺少的项目。',
    'A site has a signboard with three groups of information; what is missing is listed.',
  ),
  field: 'labor-relations',
  source: '保障农民工工资支付条例（国令第724号）第三十四条',
  confidence: 'H',
  audience: ['resident', 'employer', 'staff'],
  decisive: { label: label('检查日期', 'Day of the check') },
  input: fields({ shown: list('告示牌已有项目', 'Items shown', choice('项目', 'Item', items), 30) }),
  result: fields({
    complete: flag('信息齐全', 'Complete'),
    missing: list('缺少的项目', 'Items missing', choice('项目', 'Item', items)),
    incompleteGroups: list('不齐全的类别', 'Groups not complete', choice('类别', 'Group', groups)),
  }),
  example: { shown: ['OWNER', 'GENERAL_CONTRACTOR', 'OFFICER', 'MINIMUM_WAGE', 'PAY_DAY', 'COMPLAINT_PHONES'] },
  versions: [
    {
      from: '2020-05-01',
      decide({ shown }, { step }) {
        const missing = (Object.keys(items) as Item[]).filter((item) => !shown.includes(item))
        return {
          complete: step('信息齐全', missing.length === 0),
          missing: step('缺少的项目', missing),
          incompleteGroups: [...new Set(missing.map((item) => groupOf[item]))],
        }
      },
    },
  ],
})
