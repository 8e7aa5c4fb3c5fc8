import { label, multiplyFen } from '@renshe/codes'
import { choice, count, fen, fields, flag } from '../../declare/input.ts'
import { defineRule } from '../../declare/rule.ts'
import { ppmOne } from '../../declare/unit.ts'

/** 人社部发〔2021〕65号: a contract below 3 000 000 yuan may be exempt after one clean year. */
const smallContractFen = 300_000_000
/** Several works of one contractor in one area: at least 0.5 %. */
const severalWorksPpm = 5000
/** Clean years after which the bond is halved at least, and after which it falls away. */
const cleanYears = { small: 1, half: 2, none: 3 } as const
/** Percent of the usual bond: at most after two clean years; at least after arrears, and on the blacklist. */
const percents = { clean: 50, arrears: 150, blacklisted: 200 } as const

const exemptions = {
  no: ['应存储', 'Not exempt'],
  may: ['可以免存', 'May be exempt'],
  yes: ['免存', 'Exempt'],
} as const

interface History {
  readonly contractFen: number
  readonly cleanYears: number
  readonly arrearsInTwoYears: boolean
  readonly blacklisted: boolean
  readonly realNameAndAccount: boolean
}

function exemption(history: History): keyof typeof exemptions {
  if (history.blacklisted || history.arrearsInTwoYears) return 'no'
  if (history.cleanYears >= cleanYears.none && history.realNameAndAccount) return 'yes'
  return history.contractFen < smallContractFen && history.cleanYears >= cleanYears.small ? 'may' : 'no'
}

/** Least and most of the bond as percent of the usual one; no upper end where it is raised. */
function bounds(history: History): { readonly least: number; readonly most: number | null } {
  if (history.blacklisted) return { least: percents.blacklisted, most: null }
  if (history.arrearsInTwoYears) return { least: percents.arrears, most: null }
  if (history.cleanYears >= cleanYears.half) return { least: 0, most: percents.clean }
  return { least: 100, most: 100 }
}

export const fWage04 = defineRule({
  id: 'F-WAGE-04',
  title: label('农民工工资保证金', 'Wage bond'),
  plain: label(
    '按合同额和本市比例存储工资保证金：两年没有拖欠的至少减半，三年没有拖欠且实名制、专户到位的免存；有拖欠的至少加半，列入黑名单的至少加倍。',
    'The bond is the contract sum times the city’s rate: halved at least after two clean years, none after three with real names and account in place; half more at least after arrears, double at least on the blacklist.',
  ),
  field: 'labor-relations',
  source: '人社部发〔2021〕65号；保障农民工工资支付条例（国令第724号）第三十二条',
  confidence: 'H',
  audience: ['employer', 'staff'],
  decisive: { label: label('施工许可日期', 'Day of the permit') },
  input: fields({
    contractFen: fen('合同额', 'Contract sum'),
    cleanYears: count('连续没有拖欠的年数', 'Years without arrears', 'years').max(100),
    arrearsInTwoYears: flag('前两年内有拖欠', 'Arrears in the last two years'),
    blacklisted: flag('列入失信联合惩戒名单', 'Blacklisted'),
    realNameAndAccount: flag('实名制和专用账户已落实', 'Real names and account in place'),
    severalWorks: flag('同一地区有多个在建工程', 'Several works in one area'),
  }),
  result: fields({
    exempt: choice('是否免存', 'Exemption', exemptions),
    usualFen: fen('按本市比例的数额', 'Usual amount').nullable(),
    leastFen: fen('至少存储', 'At least'),
    mostFen: fen('至多存储（不限为空）', 'At most, none where open').nullable(),
  }),
  parameters: ['wage_bond.rate', 'wage_bond.cap'],
  example: {
    contractFen: 8_000_000_000,
    cleanYears: 1,
    arrearsInTwoYears: false,
    blacklisted: false,
    realNameAndAccount: true,
    severalWorks: false,
  },
  versions: [
    {
      from: '2021-11-01',
      decide(input, { need, peek, reject, step }) {
        if (input.arrearsInTwoYears && input.cleanYears >= cleanYears.half)
          reject('arrearsInTwoYears', 'CONFLICT', '前两年内有拖欠与连续两年以上没有拖欠矛盾')
        const exempt = exemption(input)
        step('是否免存', exemptions[exempt][0])
        if (exempt === 'yes') return { exempt, usualFen: null, leastFen: 0, mostFen: 0 }
        const { rate } = need({ rate: 'wage_bond.rate' })
        const cap = peek('wage_bond.cap') ?? Number.MAX_SAFE_INTEGER
        const usualFen = step(
          '合同额乘以本市比例（不超过上限）',
          Math.min(cap, multiplyFen(input.contractFen, rate, ppmOne)),
          {
            unit: 'fen',
          },
        )
        const { least, most } = bounds(input)
        const floor = input.severalWorks
          ? step('多个在建工程的最低数额', multiplyFen(input.contractFen, severalWorksPpm, ppmOne), { unit: 'fen' })
          : 0
        // With several works the city may go below its usual rate, down to the floor.
        const share = input.severalWorks && least === 100 ? 0 : least
        const leastFen = exempt === 'may' ? 0 : Math.max(floor, multiplyFen(usualFen, share, 100))
        return {
          exempt,
          usualFen,
          leastFen: step('至少存储', leastFen, { unit: 'fen' }),
          mostFen: step('至多存储', most === null ? null : Math.max(leastFen, multiplyFen(usualFen, most, 100)), {
            unit: 'fen',
          }),
        }
      },
    },
  ],
})
