import { label } from '@renshe/codes'
import { choice, count, day, fields, flag, list, quantity } from '../../declare/input.ts'
import { defineRule } from '../../declare/rule.ts'
import { ppmOne } from '../../declare/unit.ts'

const reasonTexts = {
  ATTENDANCE: ['出勤率不足', 'Attendance too low'],
  CHECKS: ['每半天考勤次数不足', 'Too few attendance checks'],
  CATALOGUE: ['不在补贴项目目录内', 'Not in the subsidy catalogue'],
  CLASS_FILING: ['开班前没有备案', 'Class not filed before the start'],
  ROSTER: ['名单没有在首次上课前锁定', 'Roster not locked before the first session'],
  SAME_EXAMINER: ['考核机构就是培训机构（考培未分离）', 'Examined by the trainer'],
  CERTIFICATE: ['证书未在国家系统核验', 'Certificate not verified'],
} as const

type Reason = keyof typeof reasonTexts

const examiners = {
  OTHER: ['另一机构考核', 'Another body'],
  TRAINER: ['培训机构自行考核', 'The trainer itself'],
  NONE: ['不发证书，无考核', 'No certificate, no examination'],
} as const

/** Whole minutes, so that 63.5 of 80 hours is compared exactly. */
const minutes = (hours: number) => Math.round(hours * 60)

export const d01 = defineRule({
  id: 'D-01',
  title: label('补贴性培训的补贴条件', 'Eligibility of subsidised training'),
  plain: label(
    '出勤率达到规定、项目在目录内、开班前已备案并锁定名单、考培分离、证书已核验的，可以申请培训补贴。',
    'Attendance, catalogue, filing, roster, a separate examiner and a verified certificate decide whether the subsidy may be claimed.',
  ),
  field: 'skills',
  source: '沪人社职发〔2016〕55号；出勤率等为平台设计决定',
  confidence: 'M',
  audience: ['resident', 'employer', 'staff'],
  decisive: { label: label('开班日期', 'First session'), of: (input) => input.startedOn },
  input: fields({
    startedOn: day('首次上课日期', 'First session'),
    plannedHours: quantity('计划课时', 'Planned hours', 'hours'),
    attendedHours: quantity('实际出勤课时', 'Attended hours', 'hours'),
    checksPerHalfDay: count('每半天考勤次数', 'Attendance checks each half-day', 'times'),
    inCatalogue: flag('项目在补贴目录内', 'In the subsidy catalogue'),
    filedOn: day('开班备案日期', 'Class filed on').optional(),
    rosterLockedOn: day('名单锁定日期', 'Roster locked on').optional(),
    examiner: choice('考核机构', 'Examiner', examiners),
    certificateVerified: flag('证书已在国家系统核验', 'Certificate verified').optional(),
  }),
  result: fields({
    attendRate: quantity('出勤率', 'Attendance rate'),
    eligible: flag('符合补贴条件', 'Eligible'),
    reasons: list('不符合的理由', 'Reasons', choice('理由', 'Reason', reasonTexts)),
  }),
  parameters: ['training.attendance_min', 'training.checks_per_half_day'],
  example: {
    startedOn: '2026-03-02',
    plannedHours: 80,
    attendedHours: 64,
    checksPerHalfDay: 2,
    inCatalogue: true,
    filedOn: '2026-02-24',
    rosterLockedOn: '2026-03-01',
    examiner: 'OTHER',
    certificateVerified: true,
  },
  versions: [
    {
      from: '2016-01-01',
      decide(input, work) {
        const [planned, attended] = [minutes(input.plannedHours), minutes(input.attendedHours)]
        if (planned === 0) work.reject('plannedHours', 'ZERO', '计划课时应大于零')
        if (attended > planned) work.reject('attendedHours', 'PART_OF_WHOLE', '出勤课时多于计划课时')
        const { least, checks } = work.need({
          least: 'training.attendance_min',
          checks: 'training.checks_per_half_day',
        })
        const before = (date: string | undefined) => date !== undefined && date <= input.startedOn
        const failed: Readonly<Record<Reason, boolean>> = {
          ATTENDANCE: attended * ppmOne < planned * least,
          CHECKS: input.checksPerHalfDay < checks,
          CATALOGUE: !input.inCatalogue,
          CLASS_FILING: !before(input.filedOn),
          ROSTER: !before(input.rosterLockedOn),
          SAME_EXAMINER: input.examiner === 'TRAINER',
          CERTIFICATE: input.certificateVerified !== true,
        }
        const reasons = (Object.keys(failed) as Reason[]).filter((reason) => failed[reason])
        const attendRate = work.step('出勤率', attended / planned)
        for (const reason of reasons) work.step(reasonTexts[reason][0], true)
        return { attendRate, eligible: work.step('符合补贴条件', reasons.length === 0), reasons }
      },
    },
  ],
})
