import type { LocalDate } from '@renshe/codes'

/** Grounds on which an advertisement is refused or must be confirmed, in the order in which an answer names them. */
export const advertisementCodes = {
  SEX: ['性别限制', 'Sex'],
  FAMILY: ['婚育限制', 'Marriage and fertility'],
  ETHNIC: ['民族、种族限制', 'Ethnic group or race'],
  RELIGION: ['宗教信仰限制', 'Religion'],
  HEALTH: ['病原携带者限制', 'Carriers of a pathogen'],
  DISABILITY: ['残疾限制', 'Disability'],
  REGION: ['户籍、地域限制', 'Household registration or origin'],
  CHILD: ['招用未满 16 周岁', 'Under 16'],
  FEE: ['收费、押金、扣押证件', 'Fees, deposits, seized documents'],
  AGE: ['年龄要求', 'Age'],
  SCHOOL: ['院校层次要求', 'Tier of school'],
  PAY: ['低于最低工资', 'Pay below the minimum wage'],
  PAY_RANGE: ['薪酬区间过宽', 'Pay range too wide'],
} as const

export type AdvertisementCode = keyof typeof advertisementCodes

/** BLOCK is not published, with an appeal to a human; WARN is published after confirmation. */
export type Level = 'BLOCK' | 'WARN'

/**
 * What an exemption may look at: a limit to men stands where the law forbids women the work; a local registration may be
 * asked for a public post; carriers may be kept from work named by law.
 */
export type Tag = 'men' | 'local-registration' | 'carrier'

export interface Pattern {
  readonly find: RegExp
  readonly tag?: Tag
  readonly level?: Level
}

interface Law {
  readonly name: string
  readonly from: LocalDate
}

export interface Ground {
  readonly code: AdvertisementCode
  readonly level: Level
  /** Why it is found, in words for the employer. */
  readonly reason: string
  readonly laws: readonly Law[]
  /** Ways of speaking that are allowed although they hold a forbidden word; nothing is looked for in them. */
  readonly allowed: readonly RegExp[]
  readonly patterns: readonly Pattern[]
}

const compile = (source: string): RegExp => new RegExp(source, 'gu')

export const allow = (...sources: readonly string[]): readonly RegExp[] => sources.map(compile)

export const patterns = (...sources: readonly string[]): readonly Pattern[] =>
  sources.map((source) => ({ find: compile(source) }))

export const tagged = (tag: Tag, ...sources: readonly string[]): readonly Pattern[] =>
  sources.map((source) => ({ find: compile(source), tag }))

/** The laws of a ground that were in force on a day. */
export const lawOn = (ground: Ground, on: LocalDate): string =>
  ground.laws
    .filter((law) => law.from <= on)
    .map((law) => law.name)
    .join('；')

/** Dates from which the laws of B-AD-02 hold. */
export const promotionAct: LocalDate = '2008-01-01'
export const marketRegulation: LocalDate = '2018-10-01'
export const nineDepartments: LocalDate = '2019-02-18'
export const womenAct: LocalDate = '2023-01-01'
