import { label } from '@renshe/kernel'
import { defineSimulation, sql } from '@renshe/kernel/server'
import { landPensioners } from './land-pensioner.ts'

interface Adjustment {
  readonly increaseFen: number
  readonly newFen: number
}

/** 征地养老生活费年度调整: cost, spread, winners and losers of next year's scheme before it is adopted (B-04, E-LAND-02). */
export const allowanceAdjustment = defineSimulation({
  id: 'land-allowance-adjustment',
  label: label('征地养老生活费年度调整', 'Yearly adjustment of the land-taking allowance'),
  plain: label(
    '按拟定方案计算每位领取人员的增加额，汇总全年费用，并与另一年度的方案比较每人得失。',
    'What each person on the allowance would gain under a proposed scheme, the cost of a year, and who gains or loses beside another year’s scheme.',
  ),
  rule: 'E-LAND-02',
  parameter: 'land_old.adjust',
  resource: landPensioners,
  where: sql<boolean>`t.state = '领取中'`,
  birth: 'birth_date',
  input: (row, on) => ({
    year: Number(on.slice(0, 4)),
    amountFen: Number(row.amount_fen),
    bornOn: row.birth_date,
  }),
  amounts: (result, row) => ({
    afterFen: (result as Adjustment).newFen,
    beforeFen: Number(row.amount_fen),
  }),
})
