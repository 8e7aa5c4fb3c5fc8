import { label } from '@renshe/codes'
import type { z } from 'zod'
import { choice, day, fen, fields, flag } from '../../declare/input.ts'
import { defineRule, type Work } from '../../declare/rule.ts'

const input = fields({
  on: day('工资所属日期', 'Date the wage is for'),
  basis: choice('标准', 'Basis', {
    month: ['月最低工资', 'Monthly minimum'],
    hour: ['小时最低工资', 'Hourly minimum'],
  }),
  payFen: fen('应得工资（每月或每小时）', 'Wage, a month or an hour').optional(),
  overtimeFen: fen('其中加班工资', 'Overtime pay in it').optional(),
  conditionAllowanceFen: fen(
    '其中中夜班、高温、有毒有害等津贴',
    'Mid-shift, night, heat and toxic-work allowances in it',
  ).optional(),
  livingSubsidyFen: fen('其中伙食、交通、住房补贴', 'Meal, transport and housing subsidies in it').optional(),
  personalInsuranceFen: fen(
    '其中个人缴纳的社会保险费和公积金',
    'Own social insurance and housing fund in it',
  ).optional(),
  employerInsuranceFen: fen('其中单位缴纳的社会保险费', 'Employer’s social insurance in it').optional(),
})

type Input = z.output<typeof input>

/** The wage without what the minimum does not contain. */
function comparable(asked: Input, payFen: number, { reject, step }: Pick<Work, 'reject' | 'step'>): number {
  const { basis, employerInsuranceFen = 0 } = asked
  // The monthly standard has no employer's share to take out; only the hourly one names it.
  if (basis === 'month' && employerInsuranceFen > 0)
    reject('employerInsuranceFen', 'ONLY_HOUR', '单位缴费只在按小时核对时扣除')
  const excluded =
    (asked.overtimeFen ?? 0) +
    (asked.conditionAllowanceFen ?? 0) +
    (asked.livingSubsidyFen ?? 0) +
    (asked.personalInsuranceFen ?? 0) +
    employerInsuranceFen
  if (excluded > payFen) reject('payFen', 'PART_ABOVE_WHOLE', '不计入的项目合计不能多于应得工资')
  step('不计入最低工资的项目合计', excluded, { unit: 'fen' })
  return step('可比工资 = 应得工资 − 不计入的项目', payFen - excluded, { unit: 'fen' })
}

export const gPay02 = defineRule({
  id: 'G-PAY-02',
  title: label('上海市最低工资标准', 'Minimum wage of Shanghai'),
  plain: label(
    '查当日的月或小时最低工资；填了工资的，扣除加班费、津补贴和个人社保公积金后核对是否达标。',
    'The monthly or hourly minimum in force; with a wage, whether it reaches the minimum without overtime, allowances and own insurance.',
  ),
  field: 'new-economy',
  source: '上海市人社局 关于调整本市最低工资标准的通知',
  confidence: 'H',
  audience: ['resident', 'employer', 'staff'],
  decisive: { label: label('工资所属日期', 'Date the wage is for'), of: (asked) => asked.on },
  input,
  result: fields({
    minimumFen: fen('最低工资标准', 'Minimum wage'),
    comparableFen: fen('可比工资', 'Comparable wage').optional(),
    shortFen: fen('差额', 'Shortfall').optional(),
    met: flag('达到最低工资', 'Met').optional(),
  }),
  parameters: ['min_wage.month', 'min_wage.hour'],
  example: { on: '2026-01-15', basis: 'month', payFen: 300_000, overtimeFen: 20_000, personalInsuranceFen: 6000 },
  versions: [
    {
      // Values are on file since 2017-04-01; earlier days answer PARAM_MISSING.
      from: '2011-01-01',
      decide(asked, { need, reject, step }) {
        const { payFen } = asked
        const { minimumFen } =
          asked.basis === 'month' ? need({ minimumFen: 'min_wage.month' }) : need({ minimumFen: 'min_wage.hour' })
        if (payFen === undefined) return { minimumFen }
        const comparableFen = comparable(asked, payFen, { reject, step })
        const shortFen = step('低于最低工资的差额', Math.max(0, minimumFen - comparableFen), { unit: 'fen' })
        return { minimumFen, comparableFen, shortFen, met: shortFen === 0 }
      },
    },
  ],
})
