import { label } from '@renshe/codes'
import { choice, count, fields, flag, list } from '../../declare/input.ts'
import { defineRule } from '../../declare/rule.ts'
import { ppmOne } from '../../declare/unit.ts'
import { riskSignals } from '../../parameters/definitions/skills.ts'

const mostComplaints = 1000

type Signal = keyof typeof riskSignals

const signalTexts = {
  sameDevice: [riskSignals.sameDevice, 'Many trainees on one device'],
  identicalSheets: [riskSignals.identicalSheets, 'Identical answer sheets'],
  sizeChange: [riskSignals.sizeChange, 'Class size changed'],
  employedElsewhere: [riskSignals.employedElsewhere, 'Trainee at work elsewhere'],
  teacherDoubleBooked: [riskSignals.teacherDoubleBooked, 'Teacher double-booked'],
  allPassLowHours: [riskSignals.allPassLowHours, 'All passed with few hours'],
  complaint: [riskSignals.complaint, 'Complaint'],
} as const

export const d08 = defineRule({
  id: 'D-08',
  title: label('培训班风险评分', 'Risk score of a class'),
  plain: label(
    '按考勤、答卷、人数、在岗、教师、考核和投诉等信号给培训班打分；60 分以上须先现场检查再拨付。',
    'Scores a class by its signals; with 60 points or more it is checked on site before payment.',
  ),
  field: 'skills',
  source: '就业促进法第五十九条；平台设计决定',
  confidence: 'D',
  audience: ['staff'],
  decisive: { label: label('评分日期', 'Day of the score') },
  input: fields({
    traineesOnOneDevice: count('同一设备打卡最多人数', 'Most trainees on one device', 'people'),
    identicalSheets: flag('答卷雷同', 'Identical answer sheets'),
    filedSize: count('备案人数', 'Filed class size', 'people'),
    actualSize: count('实际人数', 'Actual class size', 'people'),
    employedElsewhere: flag('培训时段有学员在别处上班', 'Trainee employed elsewhere at class time'),
    teacherDoubleBooked: flag('教师同时段重复排课', 'Teacher double-booked'),
    examined: count('参加考核人数', 'Examined', 'people'),
    passed: count('合格人数', 'Passed', 'people'),
    plannedMinutes: count('计划课时（分钟）', 'Planned minutes', 'minutes'),
    heldMinutes: count('实际课时（分钟）', 'Minutes held', 'minutes'),
    complaints: count('投诉件数', 'Complaints', 'times'),
  }),
  result: fields({
    score: count('风险分', 'Score', 'points'),
    signals: list('信号', 'Signals', choice('信号', 'Signal', signalTexts)),
    onSiteCheck: flag('拨付前须现场检查', 'Check on site before payment'),
  }),
  parameters: [
    'training.risk_points',
    'training.risk_threshold',
    'training.same_device_min',
    'training.size_change_max',
    'training.low_hours',
  ],
  example: {
    traineesOnOneDevice: 3,
    identicalSheets: false,
    filedSize: 30,
    actualSize: 23,
    employedElsewhere: false,
    teacherDoubleBooked: false,
    examined: 23,
    passed: 20,
    plannedMinutes: 4800,
    heldMinutes: 4800,
    complaints: 0,
  },
  versions: [
    {
      from: '2008-01-01',
      decide(input, work) {
        const { filedSize, actualSize, examined, passed, plannedMinutes, heldMinutes } = input
        if (passed > examined) work.reject('passed', 'PART_OF_WHOLE', '合格人数多于参加考核人数')
        if (input.complaints > mostComplaints) work.reject('complaints', 'OUT_OF_RANGE', '投诉件数超出合理范围')
        if (filedSize === 0) work.reject('filedSize', 'ZERO', '备案人数应大于零')
        if (plannedMinutes === 0) work.reject('plannedMinutes', 'ZERO', '计划课时应大于零')
        const { points, threshold, device, change, low } = work.need({
          points: 'training.risk_points',
          threshold: 'training.risk_threshold',
          device: 'training.same_device_min',
          change: 'training.size_change_max',
          low: 'training.low_hours',
        })
        const times: Readonly<Record<Signal, number>> = {
          sameDevice: Number(input.traineesOnOneDevice >= device),
          identicalSheets: Number(input.identicalSheets),
          sizeChange: Number(Math.abs(actualSize - filedSize) * ppmOne > filedSize * change),
          employedElsewhere: Number(input.employedElsewhere),
          teacherDoubleBooked: Number(input.teacherDoubleBooked),
          allPassLowHours: Number(examined > 0 && passed === examined && heldMinutes * ppmOne < plannedMinutes * low),
          complaint: input.complaints,
        }
        const signals = (Object.keys(times) as Signal[]).filter((signal) => times[signal] > 0)
        for (const signal of signals) work.step(riskSignals[signal], points[signal] * times[signal], { unit: 'points' })
        const score = work.step(
          '风险分',
          signals.reduce((sum, signal) => sum + points[signal] * times[signal], 0),
          { unit: 'points' },
        )
        return { score, signals, onSiteCheck: work.step('达到分界线，须现场检查', score >= threshold) }
      },
    },
  ],
})
