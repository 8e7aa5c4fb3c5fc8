import type { AreaCode, Label, LocalDate, WorkCalendar } from '@renshe/codes'
import type { z } from 'zod'
import type { ParameterKey, ParameterOf } from '../parameters/definitions.ts'
import type { Confidence } from './confidence.ts'
import type { Unit } from './unit.ts'

/** The field of work a rule belongs to; the rule explorer groups by it. */
export type RuleField =
  | 'identity'
  | 'calendar'
  | 'employment'
  | 'entrepreneurship'
  | 'skills'
  | 'social-insurance'
  | 'labor-relations'
  | 'new-economy'
  | 'plan'
  | 'privacy'

/** Whom a rule concerns. Rules for residents and employers are shown on the public site too. */
export type Audience = 'resident' | 'employer' | 'staff'

export interface StepOptions {
  readonly unit?: Unit
  /** Law, article or reason behind this one step; the rule's own source unless said. */
  readonly source?: string
}

/** What a rule works with. Everything it reads from here is written into the trace. */
export interface Work<K extends ParameterKey = ParameterKey> {
  /** The decisive date: it chooses the version of the rule and of every parameter. */
  readonly on: LocalDate
  readonly area: AreaCode
  /** Holidays and worked weekends, with the years that the district has loaded. */
  readonly calendar: WorkCalendar
  /**
   * Values of parameters in force on `on` (the decisive date unless said). Ask for all that a branch needs at once:
   * when some are not loaded the rule ends there with PARAM_MISSING and names every one of them.
   */
  need<M extends Readonly<Record<string, K>>>(wanted: M, on?: LocalDate): { readonly [N in keyof M]: ParameterOf<M[N]> }
  /** A value that the answer may not depend on; undefined while it is not loaded. Says nothing to the trace then. */
  peek<P extends K>(key: P, on?: LocalDate): ParameterOf<P> | undefined
  /** Writes one step of the reasoning in plain Chinese and gives the value back. */
  step<T>(name: string, value: T, options?: StepOptions): T
  /** Something the reader must know beside the result, e.g. `PROVISIONAL` or a warning. */
  note(code: string, message: string): void
  /** Ends with a typed input error naming the field, for what a schema cannot see. */
  reject(path: string, code: string, message: string): never
  /** Lets another rule decide a part on the same date and area; its steps become part of this trace. */
  use<I extends z.ZodType, O extends z.ZodType>(rule: Rule<I, O>, input: z.input<I>): z.output<O>
}

/** How a rule decides from a date on. */
export interface RuleVersion<I, O, K extends ParameterKey = ParameterKey> {
  /** First decisive date this version decides; also its name. */
  readonly from: LocalDate
  /** Last decisive date, where the law ends without a successor. */
  readonly to?: LocalDate
  /** Law of this version where it differs from the rule's. */
  readonly source?: string
  decide(input: I, work: Work<K>): O
}

/** A rule of the rulebook as a declaration. */
export interface Rule<I extends z.ZodType = z.ZodType, O extends z.ZodType = z.ZodType> {
  /** Rulebook id, e.g. `E-RET-01`. */
  readonly id: string
  readonly title: Label
  /** What it decides, in words a resident understands. Chinese first. */
  readonly plain: Label
  readonly field: RuleField
  /** Law or policy with article and document number, in Chinese as cited. */
  readonly source: string
  readonly confidence: Confidence
  readonly audience: readonly Audience[]
  /** The date that decides the version (rulebook R). */
  readonly decisive: {
    readonly label: Label
    /** The date as the input carries it; undefined where it does not, and the caller's date decides. */
    of(input: z.output<I>): LocalDate | undefined
  }
  readonly input: I
  readonly result: O
  /** Every parameter the rule may read; it cannot read another. */
  readonly parameters: readonly ParameterKey[]
  /** Rules it lets decide a part; it cannot use another. */
  readonly uses: readonly Rule[]
  /** An input that can be tried at once; shown in the rule explorer. Taken from the rulebook's examples. */
  readonly example: z.input<I>
  /** Oldest first, without overlap. */
  readonly versions: readonly RuleVersion<z.output<I>, z.output<O>>[]
}

export interface RuleDeclaration<I extends z.ZodType, O extends z.ZodType, K extends ParameterKey>
  extends Omit<Rule<I, O>, 'parameters' | 'uses' | 'versions' | 'decisive' | 'example'> {
  readonly decisive: { readonly label: Label; readonly of?: (input: z.output<I>) => LocalDate | undefined }
  readonly parameters?: readonly K[]
  readonly uses?: readonly Rule[]
  readonly example: NoInfer<z.input<I>>
  readonly versions: readonly RuleVersion<NoInfer<z.output<I>>, NoInfer<z.output<O>>, NoInfer<K>>[]
}

/**
 * Declares a rule.
 * @throws Error at start when the declaration cannot be right: no version, versions out of order
 */
export function defineRule<I extends z.ZodType, O extends z.ZodType, K extends ParameterKey = never>(
  declaration: RuleDeclaration<I, O, K>,
): Rule<I, O> {
  const { versions, id } = declaration
  if (versions.length === 0) throw new Error(`规则 ${id}: 没有版本`)
  for (const [at, version] of versions.entries()) {
    const before = versions[at - 1]
    if (before && (before.to ?? before.from) >= version.from) throw new Error(`规则 ${id}: 版本日期重叠或颠倒`)
  }
  return {
    ...declaration,
    decisive: { label: declaration.decisive.label, of: declaration.decisive.of ?? (() => undefined) },
    parameters: declaration.parameters ?? [],
    uses: declaration.uses ?? [],
    versions: versions as readonly RuleVersion<z.output<I>, z.output<O>>[],
  }
}
