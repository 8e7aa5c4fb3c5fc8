import { label } from '@renshe/codes'
import { codesWhere } from '../../declare/codes-where.ts'
import { choice, fields, flag, list } from '../../declare/input.ts'
import { defineRule } from '../../declare/rule.ts'

export const fInd04b = defineRule({
  id: 'F-IND-04b',
  title: label('用工信息采集是否完成', 'Whether a filing is complete'),
  plain: label(
    '九个必填部分全部有效，才算完成用工信息采集。',
    'A filing is complete only when all nine mandatory blocks are valid.',
  ),
  field: 'labor-relations',
  source: '闵行区“十四五”规划指标11；必填部分为平台设定',
  confidence: 'D',
  audience: ['employer', 'staff'],
  decisive: { label: label('采集日期', 'Day of the filing') },
  input: fields({
    basics: flag('基本信息有效', 'Basics valid'),
    headcount: flag('各类用工人数有效', 'Headcount by type valid'),
    contracts: flag('劳动合同有效', 'Contracts valid'),
    wages: flag('工资与发薪日有效', 'Wages and pay-day valid'),
    insurance: flag('社会保险有效', 'Insurance valid'),
    hours: flag('工时有效', 'Hours valid'),
    union: flag('工会与集体合同有效', 'Union and collective contract valid'),
    dispatch: flag('劳务派遣有效', 'Dispatch valid'),
    contact: flag('联系人有效', 'Contact valid'),
  }),
  result: fields({
    complete: flag('采集完成', 'Complete'),
    missing: list(
      '未完成的部分',
      'Missing blocks',
      choice('部分', 'Block', {
        BASICS: ['基本信息', 'Basics'],
        HEADCOUNT: ['各类用工人数', 'Headcount by type'],
        CONTRACTS: ['劳动合同', 'Contracts'],
        WAGES: ['工资与发薪日', 'Wages and pay-day'],
        INSURANCE: ['社会保险', 'Insurance'],
        HOURS: ['工时', 'Hours'],
        UNION: ['工会与集体合同', 'Union and collective contract'],
        DISPATCH: ['劳务派遣', 'Dispatch'],
        CONTACT: ['联系人', 'Contact'],
      }),
    ),
  }),
  example: {
    basics: true,
    headcount: true,
    contracts: true,
    wages: true,
    insurance: true,
    hours: true,
    union: true,
    dispatch: true,
    contact: true,
  },
  versions: [
    {
      from: '2021-01-01',
      decide(blocks, { step }) {
        const missing = codesWhere({
          BASICS: !blocks.basics,
          HEADCOUNT: !blocks.headcount,
          CONTRACTS: !blocks.contracts,
          WAGES: !blocks.wages,
          INSURANCE: !blocks.insurance,
          HOURS: !blocks.hours,
          UNION: !blocks.union,
          DISPATCH: !blocks.dispatch,
          CONTACT: !blocks.contact,
        })
        return { complete: step('未完成的部分数', missing.length) === 0, missing }
      },
    },
  ],
})
