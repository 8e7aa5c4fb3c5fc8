import { addDays, type LocalDate, label } from '@renshe/codes'
import type { z } from 'zod'
import { codesWhere } from '../../declare/codes-where.ts'
import { choice, count, day, fields, flag, list } from '../../declare/input.ts'
import { defineRule, type Work } from '../../declare/rule.ts'

const organisers = {
  public: ['政府部门或公共服务机构', 'Government or public service'],
  agency: ['经营性人力资源服务机构', 'Commercial agency'],
  other: ['其他单位', 'Others'],
} as const

const reasons = {
  FEE_WORKERS: ['向劳动者收费', 'Workers are charged'],
  FEE_EMPLOYERS: ['公共服务机构向用人单位收费', 'A public service charges employers'],
  PERMIT_MISSING: ['未申请大型群众性活动安全许可', 'No permit for a large event applied for'],
  PERMIT_LATE: ['安全许可申请晚于活动前 20 日', 'Permit applied for less than 20 days before'],
  PLAN: ['没有组织实施办法', 'No implementation plan'],
  EMERGENCY: ['没有应急预案', 'No emergency plan'],
  SECURITY: ['没有安全保卫工作方案', 'No security plan'],
  EXHIBITORS: ['未核实参会单位及其招聘简章', 'Exhibitors and their briefs not verified'],
  ANNOUNCEMENT: ['未提前公布', 'Not published in advance'],
} as const

/** 大型群众性活动安全管理条例（国令505号）Art. 2: 1 000 people expected or more; Art. 13: applied for 20 days before. */
const largeEvent = 1000
const permitDays = 20

const input = fields({
  heldOn: day('举办日期', 'Day held'),
  organiser: choice('举办单位', 'Organiser', organisers),
  expectedPeople: count('预计现场人数', 'People expected on site', 'people'),
  chargesWorkers: flag('向劳动者收费', 'Charges workers'),
  chargesEmployers: flag('向用人单位收费', 'Charges employers'),
  permitAppliedOn: day('安全许可申请日期', 'Permit applied for on').optional(),
  implementationPlan: flag('有组织实施办法', 'Has an implementation plan'),
  emergencyPlan: flag('有应急预案', 'Has an emergency plan'),
  securityPlan: flag('有安全保卫工作方案', 'Has a security plan'),
  exhibitorsVerified: flag('已核实参会单位及招聘简章', 'Exhibitors and briefs verified'),
  announced: flag('已提前公布', 'Published in advance'),
})
type Fair = z.output<typeof input>

interface Permit {
  readonly permitRequired: boolean
  readonly permitApplyBy: LocalDate
}

function permitOf(fair: Fair, { step }: Pick<Work, 'step'>): Permit {
  const source = '大型群众性活动安全管理条例（国令505号）第二条、第十三条'
  const permitRequired = step('预计 1000 人以上须申请安全许可', fair.expectedPeople >= largeEvent, { source })
  const permitApplyBy = addDays(fair.heldOn, -permitDays)
  if (permitRequired) step('最迟申请日期（活动前 20 日）', permitApplyBy, { source })
  return { permitRequired, permitApplyBy }
}

/** What the law on employment and on large events asks of a fair. */
const lawOf2008 = (fair: Fair, { permitRequired, permitApplyBy }: Permit) => ({
  FEE_WORKERS: fair.organiser === 'public' && fair.chargesWorkers,
  PERMIT_MISSING: permitRequired && fair.permitAppliedOn === undefined,
  PERMIT_LATE: permitRequired && fair.permitAppliedOn !== undefined && fair.permitAppliedOn > permitApplyBy,
})

/** What the regulation on the market of human resources asks since 2018-10-01 besides (Art. 15, 28). */
const lawOf2018 = (fair: Fair) => ({
  FEE_EMPLOYERS: fair.organiser === 'public' && fair.chargesEmployers,
  PLAN: !fair.implementationPlan,
  EMERGENCY: !fair.emergencyPlan,
  SECURITY: !fair.securityPlan,
  EXHIBITORS: !fair.exhibitorsVerified,
  ANNOUNCEMENT: !fair.announced,
})

function answer({ permitRequired, permitApplyBy }: Permit, found: (keyof typeof reasons)[], { step }: Work) {
  return {
    eligible: step('符合举办要求', found.length === 0),
    reasons: found,
    permitRequired,
    ...(permitRequired ? { permitApplyBy } : {}),
  }
}

export const bFair01 = defineRule({
  id: 'B-FAIR-01',
  title: label('招聘会举办要求', 'Requirements of a job fair'),
  plain: label(
    '政府和公共服务机构办的招聘会不得收费；举办方要有实施办法、应急预案和安保方案，核实参会单位，提前公布；预计 1000 人以上的，要在 20 日前向公安机关申请许可。',
    'Fairs of government and public services charge nobody. Organisers need plans for running, emergencies and security, verify exhibitors and publish in advance; 1 000 people or more need a police permit, applied for 20 days before.',
  ),
  field: 'employment',
  source: '就业促进法第三十七条；人力资源市场暂行条例（国令700号）第十五条、第二十八条；国令505号第二条、第十三条',
  confidence: 'H',
  audience: ['employer', 'staff'],
  decisive: { label: label('举办日期', 'Day held'), of: (fair) => fair.heldOn },
  input,
  result: fields({
    eligible: flag('符合举办要求', 'Meets the requirements'),
    reasons: list('不符合的原因', 'Reasons against', choice('原因', 'Reason', reasons), 20),
    permitRequired: flag('须申请安全许可', 'Permit required'),
    permitApplyBy: day('最迟申请日期', 'Apply by').optional(),
  }),
  example: {
    heldOn: '2026-05-16',
    organiser: 'public',
    expectedPeople: 1000,
    chargesWorkers: false,
    chargesEmployers: false,
    permitAppliedOn: '2026-04-20',
    implementationPlan: true,
    emergencyPlan: true,
    securityPlan: true,
    exhibitorsVerified: true,
    announced: true,
  },
  versions: [
    {
      from: '2008-01-01',
      source: '就业促进法第三十七条；大型群众性活动安全管理条例（国令505号）',
      decide(fair, work) {
        const permit = permitOf(fair, work)
        return answer(permit, codesWhere(lawOf2008(fair, permit)), work)
      },
    },
    {
      from: '2018-10-01',
      decide(fair, work) {
        const permit = permitOf(fair, work)
        return answer(permit, codesWhere({ ...lawOf2008(fair, permit), ...lawOf2018(fair) }), work)
      },
    },
  ],
})
