import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { catalog } from './catalog.ts'
import { RuleInputError } from './evaluate/evaluation.ts'
import { evaluateSeed } from './for-tests.ts'

type Path = readonly (string | number)[]

/** Every place in an input, its own root included. */
function placesIn(value: unknown, path: Path = []): readonly Path[] {
  if (typeof value !== 'object' || value === null) return [path]
  return [path, ...Object.entries(value).flatMap(([name, part]) => placesIn(part, [...path, name]))]
}

function replaced(value: unknown, [name, ...rest]: Path, by: unknown): unknown {
  if (name === undefined) return by
  const copy = (Array.isArray(value) ? [...value] : { ...(value as object) }) as Record<string, unknown>
  copy[name] = replaced(copy[name], rest, by)
  return copy
}

/** Values at the edges of what fields take, and beyond them. */
const odd = fc.oneof(
  fc.constantFrom<unknown>(null, undefined, '', 'x', '男', '９', true, false, [], {}, [null], 0, -1, 1, 1.5, 0.1),
  fc.constantFrom<unknown>(999_999_999, 1_000_000_000, 1e12, 1e12 + 1, 1e15, Number.MAX_VALUE, Number.NaN),
  fc.constantFrom<unknown>('1800-01-01', '1900-02-29', '2024-02-29', '2026-02-30', '2199-12-31', '2200-01-01'),
  fc.constantFrom<unknown>('1800-01', '2199-12', '2026-13', '00:00', '23:59', '24:00', '310112', 'CN', '99'),
  fc.integer({ min: -5, max: 400 }),
  fc.string({ maxLength: 30 }),
  fc.jsonValue({ maxDepth: 2 }),
)

describe('any input to any rule', () => {
  it.each(catalog.map((rule) => [rule.id, rule] as const))('%s answers or refuses it by field', (_, rule) => {
    const places = placesIn(rule.example)
    const changes = fc.array(fc.tuple(fc.constantFrom(...places), odd), { minLength: 1, maxLength: 3 })
    const days = fc.constantFrom('1990-01-01', '2012-06-30', '2021-01-01', '2026-03-02', '2027-01-01', '2199-12-31')
    fc.assert(
      fc.property(changes, days, (made, on) => {
        const input = made.reduce<unknown>((before, [path, by]) => {
          const parent = path
            .slice(0, -1)
            .reduce<unknown>((node, name) => (node as Record<string, unknown> | null)?.[name], before)
          return path.length === 0 || (typeof parent === 'object' && parent !== null)
            ? replaced(before, path, by)
            : before
        }, rule.example)
        try {
          const { status, result, missing } = evaluateSeed(rule, input, { on })
          expect(status === 'DECIDED' ? result !== null : missing.length > 0).toBe(true)
        } catch (error) {
          if (!(error instanceof RuleInputError)) throw error
          expect(error.message).not.toBe('')
        }
      }),
      { numRuns: 120 },
    )
  })
})
