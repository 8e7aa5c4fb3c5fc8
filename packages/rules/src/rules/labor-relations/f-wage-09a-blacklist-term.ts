import { label } from '@renshe/codes'
import { codesWhere } from '../../declare/codes-where.ts'
import { choice, day, fields, flag, list } from '../../declare/input.ts'
import { defineRule } from '../../declare/rule.ts'
import { countPeriod } from '../../evaluate/count-period.ts'

/** 人社部令第45号: listed for three years; early removal from six months after the correction. */
const termYears = 3
const correctedMonths = 6

const reasons = {
  NOT_CORRECTED: ['没有改正', 'Not corrected'],
  NOT_PAID: ['没有付清拖欠的工资', 'Wages not paid'],
  TOO_EARLY: ['改正不满六个月', 'Less than six months since the correction'],
  NO_PROMISE: ['没有书面信用承诺', 'No written credit promise'],
} as const

export const fWage09a = defineRule({
  id: 'F-WAGE-09a',
  title: label('失信名单期限和提前移出', 'Term of the blacklist and early removal'),
  plain: label(
    '列入名单满三年自动移出；已付清工资、改正满六个月并作出书面信用承诺的，可以申请提前移出。',
    'A listing ends by itself after three years; earlier on request when all is paid, six months have passed since the correction and a written promise is given.',
  ),
  field: 'labor-relations',
  source: '拖欠农民工工资失信联合惩戒对象名单管理暂行办法（人社部令第45号）',
  confidence: 'H',
  audience: ['employer', 'staff'],
  decisive: { label: label('列入日期', 'Day of the listing'), of: (input) => input.listedOn },
  input: fields({
    listedOn: day('列入日期', 'Listed on'),
    correctedOn: day('改正日期', 'Corrected on').optional(),
    paid: flag('已付清工资', 'Wages paid'),
    promised: flag('已作书面信用承诺', 'Written promise given'),
    asOf: day('申请日期', 'Applied on'),
  }),
  result: fields({
    endsOn: day('自动移出日期', 'Ends on'),
    earliestRequestOn: day('最早可申请提前移出', 'Earliest request').optional(),
    ended: flag('已经期满', 'Ended'),
    mayRequest: flag('可以申请提前移出', 'May request early removal'),
    reasons: list('不能提前移出的原因', 'Reasons against', choice('原因', 'Reason', reasons)),
  }),
  example: { listedOn: '2024-05-10', correctedOn: '2024-08-01', paid: true, promised: true, asOf: '2025-02-01' },
  versions: [
    {
      from: '2022-01-01',
      decide({ listedOn, correctedOn, paid, promised, asOf }, work) {
        if (asOf < listedOn) work.reject('asOf', 'DATE_ORDER', '申请日期早于列入日期')
        if (correctedOn !== undefined && correctedOn > asOf)
          work.reject('correctedOn', 'DATE_ORDER', '改正日期晚于申请日期')
        const endsOn = work.step('列入满三年', countPeriod(work, listedOn, termYears, 'YEAR', 'listedOn').raw)
        const earliest =
          correctedOn === undefined
            ? undefined
            : work.step('改正满六个月', countPeriod(work, correctedOn, correctedMonths, 'MONTH', 'correctedOn').raw)
        const against = codesWhere({
          NOT_CORRECTED: earliest === undefined,
          NOT_PAID: !paid,
          TOO_EARLY: earliest !== undefined && asOf < earliest,
          NO_PROMISE: !promised,
        })
        return {
          endsOn,
          ...(earliest === undefined ? {} : { earliestRequestOn: earliest }),
          ended: work.step('已经期满', asOf >= endsOn),
          mayRequest: work.step('可以申请提前移出', against.length === 0),
          reasons: against,
        }
      },
    },
  ],
})
