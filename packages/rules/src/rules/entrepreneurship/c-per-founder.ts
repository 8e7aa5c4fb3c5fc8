import { label } from '@renshe/codes'
import { choice, fields, flag, list } from '../../declare/input.ts'
import { defineRule } from '../../declare/rule.ts'

const statuses = {
  shanghai_hukou: ['上海户籍', 'Shanghai household registration'],
  residence_permit: ['上海市居住证', 'Shanghai residence permit'],
  hmt_residence: ['港澳台居民居住证', 'Residence permit of Hong Kong, Macao and Taiwan residents'],
  overseas_talent: ['海外人才居住证', 'Overseas talent residence permit'],
  returnee: ['留学人员来沪创办企业资格', 'Returned student qualified to found a company'],
  none: ['都不是', 'None of these'],
} as const

const reasons = { STATUS: ['没有所列的户籍、居住证或资格', 'None of the statuses listed'] } as const

export const cPer = defineRule({
  id: 'C-PER',
  title: label('创业者资格', 'Eligible founder'),
  plain: label(
    '上海户籍，或持有上海市居住证、港澳台居民居住证、海外人才居住证、留学人员来沪创办企业资格的人，可以享受创业扶持。',
    'People of Shanghai household registration, or with one of four residence permits or qualifications, may have start-up support.',
  ),
  field: 'entrepreneurship',
  source: '沪人社规〔2023〕1号',
  confidence: 'H',
  audience: ['resident', 'staff'],
  decisive: { label: label('申请日期', 'Day of application') },
  input: fields({ status: choice('户籍或证件', 'Status', statuses) }),
  result: fields({
    eligible: flag('符合资格', 'Eligible'),
    reasons: list('不符合的原因', 'Reasons against', choice('原因', 'Reason', reasons), 5),
  }),
  example: { status: 'residence_permit' },
  versions: [
    {
      from: '2018-12-01',
      decide({ status }, { step }) {
        const eligible = step('有所列的户籍、居住证或资格', status !== 'none')
        return { eligible, reasons: eligible ? [] : ['STATUS' as const] }
      },
    },
  ],
})
