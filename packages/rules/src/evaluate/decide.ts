import type { AreaCode, LocalDate } from '@renshe/codes'
import type { Rule, StepOptions, Work } from '../declare/rule.ts'
import { type ParameterKey, type ParameterOf, parameterDefinition } from '../parameters/definitions.ts'
import type { ParameterValue } from '../parameters/parameter-value.ts'
import type { Snapshot } from '../parameters/snapshot.ts'
import { type EvaluationNote, ParameterMissing, RuleInputError, type TraceStep } from './evaluation.ts'
import { type Prepared, prepare } from './prepare.ts'

/** Where a rule is evaluated and where its steps are written; a batch keeps no trace. */
export interface WorkPlace {
  readonly snapshot: Snapshot
  readonly area: AreaCode
  /** Id of the rule that was asked; steps of others carry their own id. */
  readonly asked: string
  readonly trace: TraceStep[] | null
  readonly notes: EvaluationNote[]
}

function parameterStep(found: ParameterValue, nested: { readonly rule?: string }): TraceStep {
  const definition = parameterDefinition(found.key)
  return {
    step: definition.label.zh,
    value: found.value,
    source: found.docNo,
    kind: 'parameter',
    ...(definition.unit ? { unit: definition.unit } : {}),
    parameter: found.key,
    locality: found.locality,
    from: found.from,
    ...nested,
  }
}

function reader(rule: Rule, place: WorkPlace, nested: { readonly rule?: string }) {
  return (key: ParameterKey, on: LocalDate): ParameterValue | undefined => {
    if (!rule.parameters.includes(key)) throw new Error(`规则 ${rule.id} 没有声明参数 ${key}`)
    const found = place.snapshot.find(key, place.area, on)
    if (found) place.trace?.push(parameterStep(found, nested))
    return found
  }
}

/** The working place of one rule: its parameters, its steps, its ways of stopping. */
function workOf(rule: Rule, { on, version }: Prepared, place: WorkPlace): Work {
  const nested = rule.id === place.asked ? {} : { rule: rule.id }
  const read = reader(rule, place, nested)
  return {
    on,
    area: place.area,
    get calendar() {
      return place.snapshot.calendar
    },
    need(wanted, day = on) {
      const found = Object.entries<ParameterKey>(wanted).map(([name, key]) => ({ name, key, value: read(key, day) }))
      const missing = found.filter(({ value }) => value === undefined).map(({ key }) => key)
      if (missing.length > 0) throw new ParameterMissing(missing)
      return Object.fromEntries(found.map(({ name, value }) => [name, value?.value])) as never
    },
    peek<P extends ParameterKey>(key: P, day: LocalDate = on) {
      return read(key, day)?.value as ParameterOf<P> | undefined
    },
    step<T>(name: string, value: T, options: StepOptions = {}): T {
      place.trace?.push({
        step: name,
        value,
        source: options.source ?? version.source ?? rule.source,
        kind: 'step',
        ...(options.unit ? { unit: options.unit } : {}),
        ...nested,
      })
      return value
    },
    note(code, message) {
      // Said once, however many rules used here say it.
      if (!place.notes.some((said) => said.code === code && said.message === message))
        place.notes.push({ code, message })
    },
    reject(path, code, message): never {
      throw new RuleInputError(rule.id, code, path, message)
    },
    use(other, raw) {
      if (!rule.uses.some((used) => used.id === other.id)) throw new Error(`规则 ${rule.id} 没有声明规则 ${other.id}`)
      return decide(other, prepare(other, raw, on), place) as never
    },
  }
}

/** Decides a prepared input, writing steps and notes to the place. @throws RuleInputError, ParameterMissing */
export function decide(rule: Rule, prepared: Prepared, place: WorkPlace): unknown {
  return prepared.version.decide(prepared.input, workOf(rule, prepared, place))
}
