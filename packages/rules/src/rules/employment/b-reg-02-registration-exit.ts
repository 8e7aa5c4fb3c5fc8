import { label } from '@renshe/codes'
import { codesWhere } from '../../declare/codes-where.ts'
import { choice, day, fen, fields, flag, list } from '../../declare/input.ts'
import { defineRule } from '../../declare/rule.ts'
import { bReg02a } from './b-reg-02a-lost-contact.ts'

const events = {
  HIRED: ['被用人单位录用', 'Hired'],
  OWN_BUSINESS: ['个体经营或创办企业并领取执照', 'Licensed own business'],
  PENSION: ['享受基本养老保险待遇', 'Draws a basic pension'],
  INCAPACITATED: ['完全丧失劳动能力', 'Lost all ability to work'],
  STUDY_ARMY_ABROAD: ['入学、服兵役或移居境外', 'Study, army or emigration'],
  IMPRISONED: ['被判刑收监', 'Imprisoned'],
  DECLINED: ['终止就业要求或拒绝接受公共就业服务', 'Ended the wish or refused services'],
  OTHER_EMPLOYED: ['其他已就业', 'Otherwise employed'],
  DEAD: ['死亡', 'Died'],
} as const

const codes = {
  1: ['被用人单位录用', 'Hired'],
  2: ['个体经营、创办企业并领照', 'Licensed own business'],
  3: ['有稳定收入且月收入不低于最低工资', 'Steady income not below the minimum wage'],
  4: ['享受基本养老保险待遇', 'Draws a basic pension'],
  5: ['完全丧失劳动能力', 'Lost all ability to work'],
  6: ['入学、服兵役、移居境外', 'Study, army or emigration'],
  7: ['被判刑收监', 'Imprisoned'],
  8: ['终止就业要求或拒绝接受公共就业服务', 'Ended the wish or refused services'],
  9: ['连续六个月未与公共就业服务机构联系', 'Six months without contact'],
  10: ['其他已就业', 'Otherwise employed'],
  11: ['死亡', 'Died'],
} as const

export const bReg02 = defineRule({
  id: 'B-REG-02',
  title: label('失业登记的退出', 'End of the registration'),
  plain: label(
    '按发生的情况给出失业登记的退出代码。连续六个月未联系只提出退出建议，须由工作人员确认。',
    'The exit codes that the facts give. Six months without contact only propose an exit; a clerk must confirm it.',
  ),
  field: 'employment',
  source: '就业服务与就业管理规定（劳社部令28号）第六十六条',
  confidence: 'M',
  audience: ['resident', 'staff'],
  decisive: { label: label('核查日期', 'Day of the check'), of: (input) => input.asOf },
  input: fields({
    asOf: day('核查日期', 'Day of the check'),
    lastContactOn: day('最近一次联系日期', 'Last contact'),
    events: list('已核实的情况', 'Facts found', choice('情况', 'Fact', events), 9),
    steadyIncomeFen: fen('稳定劳动的月收入', 'Monthly income of steady work').optional(),
  }),
  result: fields({
    ended: flag('登记终止', 'Ended'),
    exitProposed: flag('建议退出，待人工确认', 'Exit proposed, to be confirmed'),
    codes: list('退出代码', 'Exit codes', choice('退出代码', 'Exit code', codes)),
  }),
  parameters: ['min_wage.month'],
  uses: [bReg02a],
  example: { asOf: '2026-03-02', lastContactOn: '2026-01-15', events: [], steadyIncomeFen: 274_000 },
  versions: [
    {
      from: '2008-01-01',
      decide({ asOf, lastContactOn, events: found, steadyIncomeFen }, { need, step, use }) {
        const contact = use(bReg02a, { lastContactOn, asOf })
        const earns = () => steadyIncomeFen !== undefined && steadyIncomeFen >= need({ least: 'min_wage.month' }).least
        const given = codesWhere({
          1: found.includes('HIRED'),
          2: found.includes('OWN_BUSINESS'),
          3: earns(),
          4: found.includes('PENSION'),
          5: found.includes('INCAPACITATED'),
          6: found.includes('STUDY_ARMY_ABROAD'),
          7: found.includes('IMPRISONED'),
          8: found.includes('DECLINED'),
          9: contact.status === 'EXIT_PROPOSED',
          10: found.includes('OTHER_EMPLOYED'),
          11: found.includes('DEAD'),
        })
        const ended = step(
          '已有确定的退出情形',
          given.some((code) => code !== '9'),
        )
        return { ended, exitProposed: !ended && given.includes('9'), codes: step('退出代码', given) }
      },
    },
  ],
})
