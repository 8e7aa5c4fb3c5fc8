import { defineEntity, type EntitySchema, p } from '@mikro-orm/core'
import type { Field, Fields } from '../contract/field.ts'

/** A table of a module: its columns are its fields, plus what every record has. */
export interface RecordType {
  /** PostgreSQL schema, one per module. */
  readonly schema: string
  readonly table: string
  /** `schema.table`, safe to place in SQL because both names are checked at definition. */
  readonly qualified: string
  readonly fields: Fields
  readonly entity: EntitySchema
}

const identifier = /^[a-z][a-z0-9_]{0,60}$/

/** Columns that hold a field; a `person-id` has three (I-CRY-01). */
export function columnsOf(name: string, declared: Field): readonly string[] {
  return declared.kind === 'person-id' ? [name, `${name}_sealed`, `${name}_hash`] : [name]
}

const propertyOf = (declared: Field) => {
  switch (declared.kind) {
    case 'integer':
      return p.integer().nullable()
    case 'fen':
      return p.bigint('number').nullable()
    case 'decimal':
      return p.decimal('number').nullable()
    case 'boolean':
      return p.boolean().nullable()
    case 'date':
      return p.date().nullable()
    case 'datetime':
      return p.datetime().nullable()
    default:
      return p.text().nullable()
  }
}

/**
 * Declares a record type: one place from which entity, forms, lists and imports are made.
 * @throws Error at start when a name is not a plain identifier.
 */
export function defineRecord(schema: string, table: string, fields: Fields): RecordType {
  for (const name of [schema, table, ...Object.keys(fields)]) {
    if (!identifier.test(name)) throw new Error(`记录定义 ${schema}.${table}: 名称 ${name} 不是小写标识符`)
  }
  const properties: Record<string, unknown> = {
    id: p.uuid().primary(),
    version: p.integer(),
    created_at: p.datetime(),
    updated_at: p.datetime(),
    import_id: p.uuid().nullable(),
  }
  for (const [name, declared] of Object.entries(fields)) {
    properties[name] = propertyOf(declared)
    if (declared.kind === 'person-id') {
      properties[`${name}_sealed`] = p.blob().nullable()
      properties[`${name}_hash`] = p.blob().nullable()
    }
  }
  const entity = defineEntity({
    name: `${schema}_${table}`,
    tableName: table,
    schema,
    // The field names above are the column names; the type of each row is given by its fields, not by the ORM.
    properties: properties as never,
  }) as unknown as EntitySchema
  return { schema, table, qualified: `${schema}.${table}`, fields, entity }
}
