import { label } from '@renshe/codes'
import { codesWhere } from '../../declare/codes-where.ts'
import { choice, count, day, fen, fields, flag, list } from '../../declare/input.ts'
import { defineRule } from '../../declare/rule.ts'
import { countPeriod } from '../../evaluate/count-period.ts'

const applicants = {
  graduate: ['本市户籍、毕业两年内的高校毕业生', 'Graduate of Shanghai registration within two years'],
  hardship: ['就业困难人员', 'Recognised hardship person'],
  other: ['其他', 'Others'],
} as const

const reasons = {
  APPLICANT: ['不是毕业两年内的本市户籍毕业生或就业困难人员', 'Neither such a graduate nor a hardship person'],
  NOT_FIRST: ['不是首次创业', 'Not the first business'],
  OPERATED: ['经营时间不够', 'Not in business long enough'],
  INSURANCE: ['为职工缴纳社会保险的时间不够', 'Insurance not paid long enough'],
  LATE: ['超过申请期限', 'Applied too late'],
  NOT_HEAD: ['申请人不是法定代表人或负责人', 'Applicant is not the legal representative'],
  PAYER: ['缴费单位、用工登记单位与申请单位不一致', 'Payer, registered employer and applicant differ'],
  RECEIVED: ['已经享受过', 'Already had'],
} as const

export const c01 = defineRule({
  id: 'C-01',
  title: label('首次创业一次性补贴', 'Subsidy for a first business'),
  plain: label(
    '毕业两年内的上海户籍毕业生或就业困难人员，在上海第一次创业，经营满一年、给至少一名职工缴满六个月社会保险，注册后 18 个月内申请，补贴 8000 元。',
    'Recent graduates of Shanghai registration and hardship people who founded their first business in Shanghai, ran it a year and insured somebody for six months get 8 000 yuan, applied for within 18 months.',
  ),
  field: 'entrepreneurship',
  source: '沪人社规〔2023〕1号',
  confidence: 'H',
  audience: ['resident', 'staff'],
  decisive: { label: label('申请日期', 'Day of application'), of: (input) => input.appliedOn },
  input: fields({
    registeredOn: day('注册日期', 'Day of registration'),
    appliedOn: day('申请日期', 'Day of application'),
    operatedMonths: count('已经营月数', 'Months in business', 'months'),
    insuranceMonths: count('为职工缴费月数', 'Months of insurance paid', 'months'),
    firstBusiness: flag('在上海首次创业', 'First business in Shanghai'),
    applicant: choice('申请人', 'Applicant', applicants),
    legalRepresentative: flag('是法定代表人或负责人', 'Is the legal representative').optional(),
    samePayer: flag('缴费、用工登记与申请为同一单位', 'Same payer, employer and applicant').optional(),
    receivedBefore: flag('已经享受过', 'Already had').optional(),
  }),
  result: fields({
    eligible: flag('可以享受', 'Eligible'),
    reasons: list('不能享受的原因', 'Reasons against', choice('原因', 'Reason', reasons), 10),
    amountFen: fen('补贴金额', 'Amount'),
  }),
  parameters: ['startup.first', 'startup.first.terms'],
  example: {
    registeredOn: '2024-03-01',
    appliedOn: '2025-08-31',
    operatedMonths: 17,
    insuranceMonths: 6,
    firstBusiness: true,
    applicant: 'graduate',
  },
  versions: [
    {
      from: '2018-12-01',
      decide(input, work) {
        const { registeredOn, appliedOn } = input
        if (appliedOn < registeredOn) work.reject('appliedOn', 'DATE_ORDER', '申请日期早于注册日期')
        const { amount, terms } = work.need({ amount: 'startup.first', terms: 'startup.first.terms' })
        const applyBy = countPeriod(work, registeredOn, terms.applyMonths, 'MONTH', 'registeredOn')
        work.step('申请期限届满日', applyBy.raw)
        work.step('最后一日为休息日的，顺延到', applyBy.rolled)
        const found = codesWhere({
          APPLICANT: input.applicant === 'other',
          NOT_FIRST: !input.firstBusiness,
          OPERATED: input.operatedMonths < terms.operatedMonths,
          INSURANCE: input.insuranceMonths < terms.insuranceMonths,
          LATE: appliedOn > applyBy.rolled,
          NOT_HEAD: input.legalRepresentative === false,
          PAYER: input.samePayer === false,
          RECEIVED: input.receivedBefore === true,
        })
        const eligible = work.step('条件都符合', found.length === 0)
        return { eligible, reasons: found, amountFen: work.step('补贴金额', eligible ? amount : 0, { unit: 'fen' }) }
      },
    },
  ],
})
