import { label } from '@renshe/codes'
import { choice, day, fields, flag } from '../../declare/input.ts'
import { defineRule } from '../../declare/rule.ts'
import { countPeriod } from '../../evaluate/count-period.ts'

const subjects = {
  WAGES: ['拖欠劳动报酬', 'Unpaid wages'],
  INJURY_MEDICAL: ['工伤医疗费', 'Medical costs of an injury'],
  COMPENSATION: ['经济补偿或者赔偿金', 'Severance or damages'],
  RELATIONSHIP: ['确认劳动关系是否存在', 'Whether a labour relationship exists'],
  OTHER: ['其他', 'Something else'],
} as const

/** 调解仲裁法第十六条: what a payment order can be asked for. */
const paymentOrderSubjects: ReadonlySet<keyof typeof subjects> = new Set(['WAGES', 'INJURY_MEDICAL', 'COMPENSATION'])
/** 办案规则第七十四条. */
const reviewWindowDays = 15
/** 民事诉讼法（2023）第二百零五条. */
const confirmationWindowDays = 30

export const fMed01a = defineRule({
  id: 'F-MED-01a',
  title: label('调解协议的履行保障途径', 'Ways to enforce a mediation agreement'),
  plain: label(
    '调解协议生效后，15 日内可共同申请仲裁审查，30 日内可共同申请司法确认；欠薪等还可以申请支付令。',
    'Jointly: arbitration review within 15 days, judicial confirmation within 30; a payment order for wages and the like.',
  ),
  field: 'labor-relations',
  source: '劳动争议调解仲裁法第十六条；劳动人事争议仲裁办案规则第七十四条、第七十五条；民事诉讼法（2023）第二百零五条',
  confidence: 'M',
  audience: ['resident', 'employer', 'staff'],
  decisive: { label: label('协议生效日期', 'Day the agreement takes effect'), of: (input) => input.effectiveOn },
  input: fields({
    effectiveOn: day('调解协议生效日期', 'Agreement effective on'),
    subject: choice('协议内容', 'Subject of the agreement', subjects),
  }),
  result: fields({
    reviewAllowed: flag('可以申请仲裁审查', 'Arbitration review possible'),
    reviewBy: day('申请仲裁审查最后一日', 'Last day to ask for review').nullable(),
    reviewByRolled: day('申请仲裁审查最后一日（顺延后）', 'Last day to ask for review, rolled').nullable(),
    confirmBy: day('申请司法确认最后一日', 'Last day to ask for confirmation'),
    confirmByRolled: day('申请司法确认最后一日（顺延后）', 'Last day to ask for confirmation, rolled'),
    paymentOrderAllowed: flag('可以申请支付令', 'Payment order possible'),
  }),
  example: { effectiveOn: '2026-03-20', subject: 'WAGES' },
  versions: [
    {
      from: '2017-07-01',
      decide({ effectiveOn, subject }, work) {
        const reviewAllowed = work.step('确认劳动关系是否存在的协议不能申请仲裁审查', subject !== 'RELATIONSHIP', {
          source: '劳动人事争议仲裁办案规则第七十五条',
        })
        const review = reviewAllowed ? countPeriod(work, effectiveOn, reviewWindowDays, 'NATURAL', 'effectiveOn') : null
        const confirm = countPeriod(work, effectiveOn, confirmationWindowDays, 'NATURAL', 'effectiveOn')
        return {
          reviewAllowed,
          reviewBy: review?.raw ?? null,
          reviewByRolled: work.step('生效之日起 15 日内共同申请仲裁审查，顺延后最后一日', review?.rolled ?? null),
          confirmBy: confirm.raw,
          confirmByRolled: work.step('生效之日起 30 日内共同申请司法确认，顺延后最后一日', confirm.rolled),
          paymentOrderAllowed: work.step(
            '协议内容为劳动报酬、工伤医疗费、经济补偿或赔偿金的，可以申请支付令',
            paymentOrderSubjects.has(subject),
            { source: '劳动争议调解仲裁法第十六条' },
          ),
        }
      },
    },
  ],
})
