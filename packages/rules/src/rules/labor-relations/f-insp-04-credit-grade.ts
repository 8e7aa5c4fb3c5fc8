import { label } from '@renshe/codes'
import { codesWhere } from '../../declare/codes-where.ts'
import { choice, count, fields, flag, list, year } from '../../declare/input.ts'
import { defineRule } from '../../declare/rule.ts'

/** 人社部规〔2016〕1号: three investigated cases in the year. */
const casesForC = 3

export const fInsp04 = defineRule({
  id: 'F-INSP-04',
  title: label('企业劳动保障守法诚信等级', 'Credit grade of an employer'),
  plain: label(
    '按上一年度记录评 A、B、C 三级：没有违法为 A，被查处过为 B，三次以上或者性质严重为 C。',
    'On the record of the year before: A without a violation, B with one, C with three or with a grave one.',
  ),
  field: 'labor-relations',
  source: '企业劳动保障守法诚信等级评价办法（人社部规〔2016〕1号）',
  confidence: 'H',
  audience: ['employer', 'staff'],
  decisive: { label: label('评价年度次年首日', 'First day after the year'), of: (input) => `${input.year + 1}-01-01` },
  input: fields({
    year: year('记录所属年度', 'Year of the record'),
    cases: count('因违法被查处的次数', 'Investigated violations', 'times'),
    groupEvent: flag('引发群体性、极端事件或者严重不良社会影响', 'Group or extreme event or serious social effect'),
    childOrForcedLabour: flag('使用童工、强迫劳动等', 'Child or forced labour'),
    refusedOrder: flag('拒不履行改正指令、处理或者处罚决定', 'Refused an order or decision'),
    obstructed: flag('阻挠监察执法', 'Obstructed inspection'),
    transferredAsCrime: flag('涉嫌拒不支付劳动报酬被移送', 'Transferred as refusal to pay'),
  }),
  result: fields({
    grade: choice('等级', 'Grade', { A: ['A 级', 'A'], B: ['B 级', 'B'], C: ['C 级', 'C'] }),
    reasons: list(
      '评为 C 级的原因',
      'Reasons for C',
      choice('原因', 'Reason', {
        THREE_CASES: ['被查处三次以上', 'Three cases or more'],
        GROUP_EVENT: ['引发群体性、极端事件等', 'Group or extreme event'],
        CHILD_OR_FORCED_LABOUR: ['使用童工、强迫劳动等', 'Child or forced labour'],
        REFUSED_ORDER: ['拒不履行指令或者决定', 'Refused an order'],
        OBSTRUCTED: ['阻挠监察执法', 'Obstructed inspection'],
        TRANSFERRED_AS_CRIME: ['涉嫌犯罪被移送', 'Transferred as a crime'],
      }),
    ),
  }),
  example: {
    year: 2025,
    cases: 1,
    groupEvent: false,
    childOrForcedLabour: false,
    refusedOrder: true,
    obstructed: false,
    transferredAsCrime: false,
  },
  versions: [
    {
      from: '2017-01-01',
      decide(record, { step }) {
        const reasons = codesWhere({
          THREE_CASES: record.cases >= casesForC,
          GROUP_EVENT: record.groupEvent,
          CHILD_OR_FORCED_LABOUR: record.childOrForcedLabour,
          REFUSED_ORDER: record.refusedOrder,
          OBSTRUCTED: record.obstructed,
          TRANSFERRED_AS_CRIME: record.transferredAsCrime,
        })
        const grade = reasons.length > 0 ? ('C' as const) : record.cases > 0 ? ('B' as const) : ('A' as const)
        return { grade: step('等级', grade), reasons }
      },
    },
  ],
})
