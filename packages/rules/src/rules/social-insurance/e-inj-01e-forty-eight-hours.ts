import { diffDays, label } from '@renshe/codes'
import { count, day, fields, flag, text } from '../../declare/input.ts'
import { defineRule } from '../../declare/rule.ts'

/** 条例第十五条第一款第（一）项: within 48 hours, the 48th included (G-CMP-01). */
const mostMinutes = 48 * 60

const clockTime = (zh: string, en: string) =>
  text(zh, en, 5).regex(/^([01]\d|2[0-3]):[0-5]\d$/, { error: '应为时刻，如 09:30' })

/** First diagnosis and death, each by day and time. */
export const rescueFields = {
  diagnosedOn: day('医疗机构初次诊断日期', 'Day of the first diagnosis'),
  diagnosedAt: clockTime('初次诊断时刻', 'Time of the first diagnosis'),
  diedOn: day('死亡日期', 'Day of death'),
  diedAt: clockTime('死亡时刻', 'Time of death'),
}

/** A rescue as the fields say. */
interface Rescue {
  readonly diagnosedOn: string
  readonly diagnosedAt: string
  readonly diedOn: string
  readonly diedAt: string
}

const minuteOf = (time: string) => Number(time.slice(0, 2)) * 60 + Number(time.slice(3))

/** Minutes from the first diagnosis to death; negative where death is put before it. */
export const rescueMinutes = ({ diagnosedOn, diagnosedAt, diedOn, diedAt }: Rescue): number =>
  diffDays(diagnosedOn, diedOn) * 24 * 60 + minuteOf(diedAt) - minuteOf(diagnosedAt)

export const eInj01e = defineRule({
  id: 'E-INJ-01e',
  title: label('突发疾病四十八小时', 'Sudden illness: 48 hours'),
  plain: label(
    '在岗突发疾病，从医疗机构初次诊断起 48 小时之内（含 48 小时整）经抢救无效死亡的，视同工伤。',
    'Sudden illness at the post counts when death follows within 48 hours of the first diagnosis, the full 48 hours included.',
  ),
  field: 'social-insurance',
  source: '工伤保险条例第十五条第一款第（一）项',
  confidence: 'H',
  audience: ['resident', 'employer', 'staff'],
  decisive: { label: label('初次诊断日期', 'Day of the first diagnosis'), of: (input) => input.diagnosedOn },
  input: fields(rescueFields),
  result: fields({
    within: flag('在 48 小时之内', 'Within 48 hours'),
    minutes: count('相隔分钟数', 'Minutes between', 'minutes'),
  }),
  example: { diagnosedOn: '2026-03-02', diagnosedAt: '09:00', diedOn: '2026-03-04', diedAt: '08:59' },
  versions: [
    {
      from: '2004-01-01',
      decide(rescue, { reject, step }) {
        const minutes = rescueMinutes(rescue)
        if (minutes < 0)
          reject(rescue.diedOn < rescue.diagnosedOn ? 'diedOn' : 'diedAt', 'DATE_ORDER', '死亡时间早于初次诊断时间')
        step('初次诊断到死亡的分钟数', minutes, { unit: 'minutes' })
        return { within: step('在 48 小时之内', minutes <= mostMinutes), minutes }
      },
    },
  ],
})
