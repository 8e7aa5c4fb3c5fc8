import type { MongoQuery } from '@casl/ability'
import { type RawBuilder, sql } from 'kysely'
import type { AppAbility } from './ability.ts'

/** Upper bound of a prefix range in byte order: the prefix with its last character raised. */
function afterPrefix(prefix: string): string {
  return prefix.slice(0, -1) + String.fromCharCode(prefix.charCodeAt(prefix.length - 1) + 1)
}

/** `column` begins with `prefix`, written as a range so that an ordinary index serves it. */
export function startsWith(column: RawBuilder<unknown>, prefix: string): RawBuilder<boolean> {
  if (prefix === '') return sql<boolean>`true`
  return sql<boolean>`(${column} >= ${prefix} and ${column} < ${afterPrefix(prefix)})`
}

function conditionToSql(conditions: MongoQuery, column: (field: string) => RawBuilder<unknown>): RawBuilder<boolean> {
  const parts = Object.entries(conditions).map(([fieldName, test]) => {
    if (typeof test === 'object' && test !== null && '$regex' in test) {
      const pattern = String((test as { $regex: unknown }).$regex)
      if (/^\^\d*$/.test(pattern)) return startsWith(column(fieldName), pattern.slice(1))
    }
    if (typeof test === 'string' || typeof test === 'number' || typeof test === 'boolean') {
      return sql<boolean>`${column(fieldName)} = ${test}`
    }
    // An ability the translation does not know must never widen a query.
    throw new Error(`权限条件无法翻译为 SQL: ${fieldName}`)
  })
  return sql<boolean>`(${sql.join(parts, sql` and `)})`
}

/**
 * The first wall: what the user may do with a subject, as a WHERE condition. False when there is no rule at all.
 * Only granting rules exist; a forbidding rule would have to be added here first, so it is refused.
 */
export function abilityToSql(
  ability: AppAbility,
  action: string,
  subject: string,
  column: (field: string) => RawBuilder<unknown>,
): RawBuilder<boolean> {
  const rules = ability.rulesFor(action, subject)
  if (rules.some((rule) => rule.inverted)) throw new Error('禁止型权限规则尚不支持')
  if (rules.length === 0) return sql<boolean>`false`
  const parts = rules.map((rule) => (rule.conditions ? conditionToSql(rule.conditions, column) : sql<boolean>`true`))
  return sql<boolean>`(${sql.join(parts, sql` or `)})`
}
