import { label } from '@renshe/codes'
import { codesWhere } from '../../declare/codes-where.ts'
import { choice, count, fields, flag, list, text } from '../../declare/input.ts'
import { defineRule, type Work } from '../../declare/rule.ts'

const dayMs = 86_400_000
const instantPattern = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d{1,3})?)?(Z|[+-]\d{2}:\d{2})$/

/** Milliseconds of a moment with its offset; both sides of a match are server times. */
function instant({ reject }: Pick<Work, 'reject'>, path: string, value: string): number {
  const at = instantPattern.test(value) ? Date.parse(value) : Number.NaN
  return Number.isNaN(at) ? reject(path, 'BAD_TIME', '应为带时区的时间，如 2026-03-01T08:00:00+08:00') : at
}

const where = {
  employerCode: text('统一社会信用代码', 'Unified social credit code', 18),
  site: text('工地或项目编号', 'Site or project', 60).optional(),
}

interface Place {
  readonly employerCode: string
  readonly site?: string | undefined
}

const samePlace = (a: Place, b: Place) =>
  a.employerCode === b.employerCode || (a.site !== undefined && a.site === b.site)

export const fInd03a = defineRule({
  id: 'F-IND-03a',
  title: label('事件是否事先预警', 'Whether an event was warned of before'),
  plain: label(
    '同一单位或同一工地在事件发生之前、回溯期内报过隐患，且没有以“无隐患”销案的，算事先预警。',
    'Warned of when a hazard was reported on the same employer or site before the event and not closed as groundless.',
  ),
  field: 'labor-relations',
  source: '闵行区“十四五”规划指标10；匹配口径为平台设定',
  confidence: 'D',
  audience: ['staff'],
  decisive: { label: label('事件发生日期', 'Day of the event') },
  input: fields({
    occurredAt: text('事件发生时间', 'Occurred at', 40),
    ...where,
    reports: list(
      '隐患报告',
      'Hazard reports',
      fields({
        filedAt: text('报告时间', 'Filed at', 40),
        ...where,
        closedAsNoHazard: flag('以“无隐患”销案', 'Closed as no hazard'),
      }),
    ),
  }),
  result: fields({
    preWarned: flag('事先预警', 'Warned of before'),
    matching: count('符合的报告数', 'Matching reports'),
    reports: list(
      '各报告不符合的原因',
      'Why each report does not match',
      list(
        '原因',
        'Reasons',
        choice('原因', 'Reason', {
          OTHER_EMPLOYER: ['不是同一单位、工地或项目', 'Another employer and site'],
          NOT_BEFORE: ['不早于事件发生', 'Not before the event'],
          TOO_OLD: ['超出回溯期', 'Longer ago than the look-back'],
          NO_HAZARD: ['已按“无隐患”销案', 'Closed as no hazard'],
        }),
      ),
    ),
  }),
  parameters: ['group_event.lookback_days'],
  example: {
    occurredAt: '2026-03-02T09:00:00+08:00',
    employerCode: '91310112MA1GB00000',
    reports: [{ filedAt: '2026-02-20T15:30:00+08:00', employerCode: '91310112MA1GB00000', closedAsNoHazard: false }],
  },
  versions: [
    {
      from: '2021-01-01',
      decide({ occurredAt, reports, ...place }, work) {
        const occurred = instant(work, 'occurredAt', occurredAt)
        const timed = reports.map((report, at) => ({
          report,
          filed: instant(work, `reports.${at}.filedAt`, report.filedAt),
        }))
        const { days } = work.need({ days: 'group_event.lookback_days' })
        const reasons = timed.map(({ report, filed }) =>
          codesWhere({
            OTHER_EMPLOYER: !samePlace(report, place),
            NOT_BEFORE: filed >= occurred,
            TOO_OLD: filed < occurred - days * dayMs,
            NO_HAZARD: report.closedAsNoHazard,
          }),
        )
        const matching = reasons.filter(({ length }) => length === 0).length
        return { preWarned: work.step('符合的报告数（至少一份）', matching) > 0, matching, reports: reasons }
      },
    },
  ],
})
