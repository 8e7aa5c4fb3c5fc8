import { label } from '@renshe/codes'
import { codesWhere } from '../../declare/codes-where.ts'
import { choice, day, fields, flag, list } from '../../declare/input.ts'
import { defineRule } from '../../declare/rule.ts'
import { startupStages } from '../../parameters/definitions/startup.ts'
import { termFromRegistration } from './term-from-registration.ts'

const reasons = {
  NOT_NEXT: ['不是下一阶段', 'Not a next stage'],
  EARLY_OVER: ['注册已超过初创期', 'The early stage is over'],
  STILL_EARLY: ['仍在初创期内', 'Still in the early stage'],
} as const

const stage = (zh: string, en: string) => choice(zh, en, startupStages)

export const c07 = defineRule({
  id: 'C-07',
  title: label('创业路径阶段', 'Stages of a founder’s way'),
  plain: label(
    '创业者从意向、评估、培训、项目、入孵、注册、初创、成长到退出，按顺序推进；注册后三年内为初创期。',
    'From intent by assessment, training, project, incubation, registration, early stage and growth to exit, in order; the early stage lasts three years from registration.',
  ),
  field: 'entrepreneurship',
  source: '平台设定',
  confidence: 'D',
  audience: ['staff'],
  decisive: { label: label('变更日期', 'Day of the change'), of: (input) => input.on },
  input: fields({
    from: stage('现阶段', 'Present stage'),
    to: stage('拟进入阶段', 'Stage to enter'),
    on: day('变更日期', 'Day of the change'),
    registeredOn: day('注册日期（进入初创或成长须填）', 'Day of registration').optional(),
  }),
  result: fields({
    eligible: flag('可以进入', 'May enter'),
    reasons: list('不能进入的原因', 'Reasons against', choice('原因', 'Reason', reasons), 5),
    next: list('可以进入的阶段', 'Stages that may follow', stage('阶段', 'Stage'), 20),
  }),
  parameters: ['startup.pathway', 'startup.early_months'],
  example: { from: 'early', to: 'growth', on: '2026-03-02', registeredOn: '2023-03-01' },
  versions: [
    {
      from: '2021-01-01',
      decide({ from, to, on, registeredOn }, { need, step, reject }) {
        const dated = to === 'early' || to === 'growth'
        if (dated && registeredOn === undefined) reject('registeredOn', 'REQUIRED', '进入初创或成长阶段须填写注册日期')
        if (registeredOn !== undefined && registeredOn > on)
          reject('registeredOn', 'DATE_ORDER', '注册日期晚于变更日期')
        const { pathway, months } = need({ pathway: 'startup.pathway', months: 'startup.early_months' })
        const next = step('可以进入的阶段', pathway[from])
        const early =
          registeredOn !== undefined &&
          on <= step('初创期最后一日', termFromRegistration({ reject }, registeredOn, months))
        const found = codesWhere({
          NOT_NEXT: !next.includes(to),
          EARLY_OVER: to === 'early' && !early,
          STILL_EARLY: to === 'growth' && early,
        })
        return { eligible: found.length === 0, reasons: found, next: [...next] }
      },
    },
  ],
})
