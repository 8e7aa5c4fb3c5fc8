import { isWithin, label } from '@renshe/codes'
import { codesWhere } from '../../declare/codes-where.ts'
import { choice, day, fields, flag, list, text } from '../../declare/input.ts'
import { defineRule } from '../../declare/rule.ts'
import { homeDistrict } from '../../evaluate/evaluate.ts'
import { eRet01, retirementTracks } from '../social-insurance/e-ret-01-retirement-age.ts'
import { isOfLabourAge } from './labour-age.ts'

const reasons = {
  HUKOU: ['户籍不在闵行', 'Not registered in Minhang'],
  AGE: ['不在法定劳动年龄内', 'Not of working age'],
  ABILITY: ['没有劳动能力', 'Not able to work'],
  REGISTERED: ['没有办理失业登记', 'Not registered as unemployed'],
  EMPLOYED: ['期末不是失业状态', 'Not unemployed at the end of the period'],
} as const

export const bReg03a = defineRule({
  id: 'B-REG-03a',
  title: label('登记失业人数：是否计入', 'Registered unemployed: who is counted'),
  plain: label(
    '闵行户籍、在法定劳动年龄内、有劳动能力、已登记并且期末仍失业的人，平台统计时计入。',
    'The platform counts people registered in Minhang, of working age, able to work, registered and unemployed at the end of the period.',
  ),
  field: 'employment',
  source: '闵行区人社事业“十四五”规划指标 1',
  confidence: 'H',
  audience: ['staff'],
  decisive: { label: label('统计期末', 'End of the period'), of: (input) => input.periodEnd },
  input: fields({
    periodEnd: day('统计期末', 'End of the period'),
    hukouArea: text('户籍地区划代码', 'Area code of the household registration', 12).regex(/^(\d{6}|\d{9}|\d{12})$/, {
      error: '应为 6、9 或 12 位区划代码',
    }),
    bornOn: day('出生日期', 'Date of birth'),
    track: choice('退休类别', 'Track', retirementTracks),
    able: flag('有劳动能力', 'Able to work'),
    registered: flag('已办失业登记', 'Registered as unemployed'),
    unemployed: flag('期末为失业状态', 'Unemployed at the end of the period'),
  }),
  result: fields({
    counted: flag('计入', 'Counted'),
    reasons: list('不计入的原因', 'Reasons against', choice('原因', 'Reason', reasons)),
  }),
  uses: [eRet01],
  example: {
    periodEnd: '2025-12-31',
    hukouArea: '310112101',
    bornOn: '1980-05-20',
    track: 'M60',
    able: true,
    registered: true,
    unemployed: true,
  },
  versions: [
    {
      from: '2021-01-01',
      decide(input, work) {
        const { periodEnd, bornOn } = input
        if (bornOn > periodEnd) work.reject('bornOn', 'DATE_ORDER', '出生日期晚于统计期末')
        const against = codesWhere({
          HUKOU: !isWithin(input.hukouArea, homeDistrict),
          AGE: !work.step('在法定劳动年龄内', isOfLabourAge(work, input, periodEnd)),
          ABILITY: !input.able,
          REGISTERED: !input.registered,
          EMPLOYED: !input.unemployed,
        })
        return { counted: work.step('条件都符合', against.length === 0), reasons: against }
      },
    },
  ],
})
