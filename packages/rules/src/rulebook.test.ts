import { describe, expect, it } from 'vitest'
import { catalog } from './catalog.ts'
import { evaluate } from './evaluate/evaluate.ts'
import { type Schema, schemaOf } from './form/form-field.ts'
import { parameterKeys } from './parameters/definitions.ts'
import { checkParameterValue, type ParameterInput, type ParameterValue } from './parameters/parameter-value.ts'
import { parametersOf, rulesReading } from './parameters/rules-reading.ts'
import { parameterSeed } from './parameters/seed.ts'
import { seedSnapshot } from './parameters/snapshot.ts'
import { notRules, rulebookIdOf, rulebookIds } from './rulebook.ts'

const chinese = /\p{Script=Han}/u
const ids = Object.keys(rulebookIds)
const covered = new Set(catalog.map(({ id }) => rulebookIdOf(id)))
/** The ids of those that break a promise; an empty list reads better in a failure than a false. */
const breaking = (broken: (rule: (typeof catalog)[number]) => boolean) => catalog.filter(broken).map(({ id }) => id)

describe('the catalogue against the rulebook', () => {
  it('has a rule, or a reason why there is none, for every id', () => {
    expect(ids.filter((id) => !covered.has(id) && !Object.hasOwn(notRules, id))).toEqual([])
  })

  it('gives a reason only where there is no rule', () => {
    expect(Object.keys(notRules).filter((id) => covered.has(id))).toEqual([])
  })

  it('gives reasons in Chinese and only for ids of the rulebook', () => {
    expect(Object.keys(notRules).filter((id) => !Object.hasOwn(rulebookIds, id))).toEqual([])
    expect(Object.values(notRules).filter((reason) => !chinese.test(reason))).toEqual([])
  })

  it('has no rule that the rulebook does not know', () => {
    expect(breaking(({ id }) => !Object.hasOwn(rulebookIds, rulebookIdOf(id)))).toEqual([])
  })

  it('takes one lower-case letter for a part of a rule and nothing else', () => {
    expect(rulebookIdOf('E-INJ-01')).toBe('E-INJ-01')
    expect(rulebookIdOf('E-INJ-01a')).toBe('E-INJ-01')
    expect(rulebookIdOf('C-PER')).toBe('C-PER')
    expect(rulebookIdOf('E-INJ-01ab')).toBe('E-INJ-01a')
  })
})

describe('a declaration', () => {
  it('has an id of its own', () => {
    expect(new Set(catalog.map(({ id }) => id)).size).toBe(catalog.length)
  })

  it('says what it is in Chinese and in English, and names its law', () => {
    expect(breaking(({ title, plain }) => !chinese.test(title.zh) || !chinese.test(plain.zh))).toEqual([])
    expect(breaking(({ title, plain }) => title.en.trim() === '' || plain.en.trim() === '')).toEqual([])
    expect(breaking(({ source }) => source.trim() === '')).toEqual([])
  })

  it('names its decisive date in both languages', () => {
    expect(breaking(({ decisive }) => !chinese.test(decisive.label.zh) || decisive.label.en.trim() === '')).toEqual([])
  })

  it('uses only rules of the catalogue', () => {
    expect(breaking(({ uses }) => uses.some((used) => !catalog.includes(used)))).toEqual([])
  })
})

describe('an example', () => {
  it.each(catalog.map((rule) => [rule.id, rule] as const))(
    '%s is decided or misses only what it declares',
    (_, rule) => {
      const answer = evaluate(rule, rule.example, { snapshot: seedSnapshot, on: '2026-03-02' })
      const declared: ReadonlySet<string> = parametersOf(rule)
      expect(answer.missing.filter((key) => !declared.has(key))).toEqual([])
      expect(answer.status).toBe(answer.missing.length > 0 ? 'PARAM_MISSING' : 'DECIDED')
      expect(answer.result === null).toBe(answer.status === 'PARAM_MISSING')
    },
  )
})

/** Places of a schema that a form or a result shows without a Chinese name. */
function unnamed(schema: Schema, path: string, needed: boolean, inherited = false): string[] {
  const named = inherited || chinese.test(schema.title ?? '')
  const parts = [
    ...Object.entries(schema.properties ?? {}).flatMap(([name, part]) => unnamed(part, `${path}.${name}`, true)),
    ...(schema.items ? unnamed(schema.items, `${path}[]`, false) : []),
    ...(schema.prefixItems ?? []).flatMap((part, at) => unnamed(part, `${path}[${at}]`, false)),
  ]
  const choices = (schema.anyOf ?? []).filter(({ type }) => type !== 'null')
  const inner = choices.flatMap((part) => unnamed(part, path, needed && !named, named))
  return needed && !named && choices.length === 0 ? [path, ...parts, ...inner] : [...parts, ...inner]
}

describe('the schemas', () => {
  it('of every input name each field in Chinese', () => {
    expect(catalog.flatMap(({ id, input }) => unnamed(schemaOf(input), id, false))).toEqual([])
  })

  it('of every result name each field in Chinese', () => {
    expect(catalog.flatMap(({ id, result }) => unnamed(schemaOf(result, 'output'), id, false))).toEqual([])
  })

  it('of inputs and results name every choice in Chinese', () => {
    expect(catalog.flatMap(({ id, input }) => bareChoices(schemaOf(input), id))).toEqual([])
    expect(catalog.flatMap(({ id, result }) => bareChoices(schemaOf(result, 'output'), id))).toEqual([])
  })
})

/** Values of a closed list that would be shown as they are stored. */
function bareChoices(schema: Schema, path: string): string[] {
  const parts = [
    ...Object.entries(schema.properties ?? {}).map(([name, part]) => [part, `${path}.${name}`] as const),
    ...[schema.items, ...(schema.prefixItems ?? []), ...(schema.anyOf ?? [])]
      .filter((part) => part !== undefined)
      .map((part) => [part, path] as const),
  ]
  const bare = (schema.enum ?? []).map(String).filter((value) => !chinese.test(schema.choices?.[value] ?? ''))
  return [...bare.map((value) => `${path}=${value}`), ...parts.flatMap(([part, at]) => bareChoices(part, at))]
}

describe('the parameters', () => {
  /** A notice becomes part of the calendar that every rule counts with, so no rule asks for it by its key. */
  const readByTheCalendar = ['calendar.notice']

  it('are each read by a rule', () => {
    const unread = parameterKeys.filter((key) => rulesReading(key).length === 0)
    expect(unread.filter((key) => !readByTheCalendar.includes(key))).toEqual([])
  })

  it('have a seed that fits their schemas', () => {
    const problems = parameterSeed.flatMap((value) => {
      const { origin, ...input } = value
      const found = checkParameterValue(input as ParameterInput)
      return origin === 'rulebook' ? found.map(({ path, message }) => `${value.key} ${path} ${message}`) : [value.key]
    })
    expect(problems).toEqual([])
  })

  it('have one seed value for each key, place and first day, and no two in force at once', () => {
    const groups = Map.groupBy(parameterSeed, ({ key, locality }) => `${key} ${locality}`)
    expect([...groups].flatMap(([name, values]) => overlaps(name, values))).toEqual([])
  })
})

/** A value without an end lasts until the next one begins; one with an end must end before that. */
function overlaps(name: string, values: readonly ParameterValue[]): string[] {
  const sorted = values.toSorted((a, b) => a.from.localeCompare(b.from))
  return sorted.flatMap((value, at) => {
    const next = sorted[at + 1]
    return next && (value.to ?? value.from) >= next.from ? [`${name} ${value.from} / ${next.from}`] : []
  })
}
