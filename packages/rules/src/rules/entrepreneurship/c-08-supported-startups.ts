import { checkCreditCode, isWithin, label } from '@renshe/codes'
import type { z } from 'zod'
import { codesWhere } from '../../declare/codes-where.ts'
import { choice, count, day, fen, fields, flag, list, text, year } from '../../declare/input.ts'
import { defineRule, type Work } from '../../declare/rule.ts'
import type { ParameterOf } from '../../parameters/definitions.ts'

const industries = {
  industry: ['工业', 'Industry'],
  software: ['软件和信息技术服务业', 'Software and information services'],
  retail: ['零售业', 'Retail'],
} as const

const reasons = {
  SERVICE: ['当年年底前没有创业服务记录', 'No service on record by the end of the year'],
  YEAR: ['不是当年注册', 'Not registered in the year'],
  AREA: ['不在本区注册', 'Not registered in the district'],
  KIND: ['不是企业（个体工商户按设定不计入）', 'Not a company; sole traders do not count unless set'],
  NOT_MICRO: ['不是小微企业', 'Not small or micro'],
  DUPLICATE: ['同一组织已经计入', 'The same organisation is already counted'],
} as const

const size = fields({
  industry: choice('行业', 'Industry', industries),
  staff: count('从业人员', 'Staff', 'people'),
  revenueFen: fen('营业收入', 'Revenue'),
})

const organisation = fields({
  creditCode: text('统一社会信用代码', 'Credit code', 30),
  registeredOn: day('注册日期', 'Day of registration'),
  registeredArea: text('注册地区划代码', 'Area of registration', 12),
  servicesOn: list('创业服务日期', 'Days of service', day('服务日期', 'Day of service'), 500),
  microEnterprise: flag('市场监管部门小微企业标识', 'Flag of the market regulator').optional(),
  size: size.meta({ title: '划型数据', titleEn: 'Size' }).optional(),
})
type Organisation = z.output<typeof organisation>
type Reason = keyof typeof reasons

const companyPrefix = '91'
const traderPrefix = '92'

const isSmall = ({ industry, staff, revenueFen }: z.output<typeof size>, limits: ParameterOf<'startup.small_micro'>) =>
  staff < limits[industry].staffBelow || revenueFen < limits[industry].revenueBelowFen

/** A company whose size is judged by its figures, for want of the regulator's flag. */
const isJudgedBySize = ({ microEnterprise, size: given }: Organisation) =>
  microEnterprise === undefined && given !== undefined

interface Terms {
  readonly year: number
  readonly include92: boolean
  /** Loaded only where an organisation is judged by its size. */
  readonly limits?: ParameterOf<'startup.small_micro'>
}

function against(given: Organisation, kind: string, { year: counted, include92, limits }: Terms, area: string) {
  const company = kind === companyPrefix
  const small = given.microEnterprise ?? (given.size && limits && isSmall(given.size, limits))
  return codesWhere({
    SERVICE: !given.servicesOn.some((served) => served <= `${counted}-12-31`),
    YEAR: Number(given.registeredOn.slice(0, 4)) !== counted,
    AREA: !isWithin(given.registeredArea, area),
    KIND: !company && !(include92 && kind === traderPrefix),
    NOT_MICRO: company && !small,
  })
}

/** Kind of body in the credit code; a company must come with the regulator's flag or with its figures. */
function checkOrganisation(given: Organisation, at: number, reject: Work['reject']) {
  const checked = checkCreditCode(given.creditCode)
  if (!checked.valid) return reject(`organisations.${at}.creditCode`, checked.error, '统一社会信用代码不正确')
  if (!/^\d{6}(\d{3}|\d{6})?$/.test(given.registeredArea))
    reject(`organisations.${at}.registeredArea`, 'FORMAT', '区划代码应为 6、9 或 12 位数字')
  if (checked.kind === companyPrefix && given.microEnterprise === undefined && given.size === undefined)
    reject(`organisations.${at}.microEnterprise`, 'REQUIRED', '请填写小微企业标识或划型数据')
  return checked
}

export const c08 = defineRule({
  id: 'C-08',
  title: label('扶持成功创业数', 'Supported start-ups'),
  plain: label(
    '当年在本区新注册、并在年底前接受过人社部门创业服务的小微企业，每家计一次。',
    'Small and micro companies newly registered in the district in the year that had a start-up service by its end, each once.',
  ),
  field: 'entrepreneurship',
  source: '规划指标 5 口径；工信部联企业〔2011〕300号（划型）',
  confidence: 'H',
  audience: ['staff'],
  decisive: { label: label('统计年度', 'Year'), of: (input) => `${input.year}-12-31` },
  input: fields({
    year: year('统计年度', 'Year'),
    organisations: list('名单', 'Organisations', organisation, 20_000),
  }),
  result: fields({
    count: count('扶持成功创业数', 'Supported start-ups'),
    organisations: list(
      '逐家结论',
      'Each organisation',
      fields({
        creditCode: text('统一社会信用代码', 'Credit code', 30),
        counted: flag('计入', 'Counted'),
        reasons: list('不计入的原因', 'Reasons against', choice('原因', 'Reason', reasons), 10),
      }),
      20_000,
    ),
  }),
  parameters: ['startup.include_92', 'startup.small_micro'],
  example: {
    year: 2025,
    organisations: [
      {
        creditCode: '91350100M000100Y43',
        registeredOn: '2025-06-01',
        registeredArea: '310112101',
        servicesOn: ['2025-05-10'],
        microEnterprise: true,
      },
    ],
  },
  versions: [
    {
      from: '2021-01-01',
      decide({ year: counted, organisations }, work) {
        const wanted = { include92: 'startup.include_92' } as const
        const terms = organisations.some(isJudgedBySize)
          ? work.need({ ...wanted, limits: 'startup.small_micro' })
          : work.need(wanted)
        const district = work.area.slice(0, 6)
        const seen = new Set<string>()
        const judged = organisations.map((given, at) => {
          const { code, kind } = checkOrganisation(given, at, work.reject)
          const found: Reason[] = against(given, kind, { ...terms, year: counted }, district)
          if (found.length === 0 && seen.has(code)) found.push('DUPLICATE')
          if (found.length === 0) seen.add(code)
          return { creditCode: code, counted: found.length === 0, reasons: found }
        })
        return { count: work.step('计入的组织数', seen.size), organisations: judged }
      },
    },
  ],
})
