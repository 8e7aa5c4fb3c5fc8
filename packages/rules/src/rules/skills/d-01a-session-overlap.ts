import { label } from '@renshe/codes'
import { day, fields, flag, list, text } from '../../declare/input.ts'
import { defineRule } from '../../declare/rule.ts'

const clock = /^(?:[01]\d|2[0-3]):[0-5]\d$/

interface Session {
  readonly classId: string
  readonly on: string
  readonly from: string
  readonly to: string
}

/** Sessions that end when another begins do not overlap. */
const overlap = (a: Session, b: Session) => a.classId !== b.classId && a.on === b.on && a.from < b.to && b.from < a.to

export const d01a = defineRule({
  id: 'D-01a',
  title: label('学员上课时间冲突检查', 'Overlapping sessions of a trainee'),
  plain: label(
    '同一人不能同时参加两个时间重叠的培训班；住院停工期间上课的，提示核查。',
    'Nobody can sit in two classes at the same time; attendance during a hospital stay is flagged.',
  ),
  field: 'skills',
  source: '补贴性培训监管要求；平台设计决定',
  confidence: 'D',
  audience: ['staff'],
  decisive: { label: label('核查日期', 'Day of the check') },
  input: fields({
    sessions: list(
      '课次',
      'Sessions',
      fields({
        classId: text('班级编号', 'Class', 50),
        on: day('上课日期', 'Date'),
        from: text('开始（时:分）', 'From, HH:MM', 5),
        to: text('结束（时:分）', 'To, HH:MM', 5),
      }),
      500,
    ),
    inHospitalFrom: day('住院停工开始', 'In hospital from').optional(),
    inHospitalTo: day('住院停工结束', 'In hospital to').optional(),
  }),
  result: fields({
    overlapping: flag('有重叠', 'Overlapping'),
    classes: list('重叠班级', 'Classes that overlap', text('班级编号', 'Class', 50)),
    duringHospital: list('住院期间上课日期', 'Dates in hospital', day('日期', 'Date')),
  }),
  example: {
    sessions: [
      { classId: 'A', on: '2026-03-02', from: '09:00', to: '11:30' },
      { classId: 'B', on: '2026-03-02', from: '11:00', to: '12:00' },
    ],
  },
  versions: [
    {
      from: '2016-01-01',
      decide({ sessions, inHospitalFrom, inHospitalTo }, work) {
        for (const [at, session] of sessions.entries()) {
          for (const end of ['from', 'to'] as const)
            if (!clock.test(session[end])) work.reject(`sessions.${at}.${end}`, 'CLOCK', '应为时刻，如 09:30')
          if (session.to <= session.from) work.reject(`sessions.${at}.to`, 'TIME_ORDER', '结束时刻应晚于开始时刻')
        }
        if (inHospitalTo !== undefined && (inHospitalFrom === undefined || inHospitalTo < inHospitalFrom))
          work.reject('inHospitalTo', 'DATE_ORDER', '住院结束日期早于开始日期，或者没有开始日期')
        const clashing = sessions.filter((session) => sessions.some((other) => overlap(session, other)))
        const classes = [...new Set(clashing.map((session) => session.classId))]
        const inHospital = (on: string) =>
          inHospitalFrom !== undefined && on >= inHospitalFrom && (inHospitalTo === undefined || on <= inHospitalTo)
        const dates = [...new Set(sessions.map((session) => session.on).filter(inHospital))].toSorted()
        return {
          overlapping: work.step('课次时间重叠', classes.length > 0),
          classes: work.step('重叠的班级', classes),
          duringHospital: work.step('住院停工期间上课的日期', dates),
        }
      },
    },
  ],
})
