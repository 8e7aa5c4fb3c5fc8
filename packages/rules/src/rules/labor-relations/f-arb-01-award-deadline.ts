import { label } from '@renshe/codes'
import { day, fields } from '../../declare/input.ts'
import { defineRule } from '../../declare/rule.ts'
import { countPeriod } from '../../evaluate/count-period.ts'

/** 调解仲裁法第二十九条: five days, which are working days (办案规则第八十条). */
export const acceptanceWorkingDays = 5
/** 调解仲裁法第四十三条: natural days. */
export const awardDays = 45
export const awardExtensionDays = 15

export const fArb01 = defineRule({
  id: 'F-ARB-01',
  title: label('仲裁受理与裁决期限', 'Acceptance and award in arbitration'),
  plain: label(
    '收到仲裁申请后 5 个工作日内决定是否受理；受理后 45 日内裁决，复杂的经批准可延长 15 日。',
    'Five working days to accept or refuse; the award within 45 days of acceptance, 15 more with approval.',
  ),
  field: 'labor-relations',
  source: '劳动争议调解仲裁法第二十九条、第四十三条；劳动人事争议仲裁办案规则第八十条',
  confidence: 'H',
  audience: ['resident', 'employer', 'staff'],
  decisive: { label: label('收到仲裁申请日期', 'Day the application is received'), of: (input) => input.receivedOn },
  input: fields({
    receivedOn: day('收到仲裁申请日期', 'Application received on'),
    acceptedOn: day('受理日期', 'Accepted on'),
  }),
  result: fields({
    decideAcceptanceBy: day('最迟决定受理日期', 'Decide acceptance by'),
    awardBy: day('裁决期满日', 'Award by'),
    awardByRolled: day('裁决期满日（顺延后）', 'Award by, rolled'),
    awardByExtended: day('经批准延长后的裁决期满日', 'Award by when extended'),
  }),
  example: { receivedOn: '2026-08-17', acceptedOn: '2026-08-20' },
  versions: [
    {
      from: '2008-05-01',
      decide({ receivedOn, acceptedOn }, work) {
        if (acceptedOn < receivedOn) work.reject('acceptedOn', 'DATE_ORDER', '受理日期早于收到申请日期')
        const acceptance = countPeriod(work, receivedOn, acceptanceWorkingDays, 'WORKING', 'receivedOn')
        const award = countPeriod(work, acceptedOn, awardDays, 'NATURAL', 'acceptedOn')
        const extended = countPeriod(work, acceptedOn, awardDays + awardExtensionDays, 'NATURAL', 'acceptedOn')
        return {
          decideAcceptanceBy: work.step('收到申请后 5 个工作日内决定是否受理', acceptance.raw),
          awardBy: work.step('受理之日起 45 日内裁决', award.raw),
          awardByRolled: work.step('期满日遇休息日的下一个工作日', award.rolled),
          awardByExtended: work.step('经主任批准并书面通知，延长 15 日', extended.raw),
        }
      },
    },
  ],
})
