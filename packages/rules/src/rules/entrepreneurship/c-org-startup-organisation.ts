import { checkCreditCode, isStartupOrganisationPrefix, label } from '@renshe/codes'
import { codesWhere } from '../../declare/codes-where.ts'
import { choice, day, fields, flag, list, text } from '../../declare/input.ts'
import { defineRule } from '../../declare/rule.ts'
import { termFromRegistration } from './term-from-registration.ts'

const reasons = {
  KIND: [
    '不是企业、个体工商户、农民合作社或民办非企业单位',
    'Not a company, sole trader, farmers’ cooperative or private non-enterprise unit',
  ],
  NOT_MICRO: ['企业不是小微企业', 'The company is not small or micro'],
  STAGE: ['注册已超过三年', 'Registered more than three years ago'],
} as const

/** Companies 企业; the only kind that must be small or micro. */
const companyPrefix = '91'

export const cOrg = defineRule({
  id: 'C-ORG',
  title: label('创业组织认定', 'Start-up organisation'),
  plain: label(
    '小微企业、个体工商户、农民合作社、民办非企业单位是创业组织；注册三年以内的处于初创期。',
    'Small and micro companies, sole traders, farmers’ cooperatives and private non-enterprise units are start-up organisations; within three years of registration they are in the early stage.',
  ),
  field: 'entrepreneurship',
  source: '沪人社规〔2023〕1号',
  confidence: 'H',
  audience: ['resident', 'employer', 'staff'],
  decisive: { label: label('判断日期', 'Day of judgement'), of: (input) => input.on },
  input: fields({
    creditCode: text('统一社会信用代码', 'Credit code', 30),
    microEnterprise: flag('小微企业（企业须填）', 'Small or micro company').optional(),
    registeredOn: day('注册日期', 'Day of registration'),
    on: day('判断日期', 'Day of judgement'),
  }),
  result: fields({
    organisation: flag('是创业组织', 'Is a start-up organisation'),
    early: flag('处于初创期', 'In the early stage'),
    earlyUntil: day('初创期最后一日', 'Last day of the early stage'),
    reasons: list('不符合的原因', 'Reasons against', choice('原因', 'Reason', reasons), 10),
  }),
  parameters: ['startup.early_months'],
  example: {
    creditCode: '91350100M000100Y43',
    microEnterprise: true,
    registeredOn: '2024-03-01',
    on: '2026-03-02',
  },
  versions: [
    {
      from: '2018-12-01',
      decide({ creditCode, microEnterprise, registeredOn, on }, { need, step, reject }) {
        const checked = checkCreditCode(creditCode)
        if (!checked.valid) return reject('creditCode', checked.error, '统一社会信用代码不正确')
        if (registeredOn > on) reject('registeredOn', 'DATE_ORDER', '注册日期晚于判断日期')
        const company = checked.kind === companyPrefix
        if (company && microEnterprise === undefined) reject('microEnterprise', 'REQUIRED', '企业须填写是否小微企业')
        const { months } = need({ months: 'startup.early_months' })
        const earlyUntil = step('初创期最后一日', termFromRegistration({ reject }, registeredOn, months))
        const found = codesWhere({
          KIND: !isStartupOrganisationPrefix(checked.code),
          NOT_MICRO: company && microEnterprise === false,
          STAGE: on > earlyUntil,
        })
        const organisation = !found.includes('KIND') && !found.includes('NOT_MICRO')
        return {
          organisation: step('是创业组织', organisation),
          early: organisation && on <= earlyUntil,
          earlyUntil,
          reasons: found,
        }
      },
    },
  ],
})
