import {
  checkCitizenId,
  checkCreditCode,
  checkPhone,
  isLocalDate,
  mask,
  normalizeText,
  resolveArea,
} from '@renshe/codes'
import { resolveChinaArea } from '@renshe/codes/china'
import { AppError, type FieldProblem } from '../contract/app-error.ts'
import type { Field } from '../contract/field.ts'
import type { Sealer } from '../crypto/seal.ts'
import type { ResourceDefinition } from '../module/define-resource.ts'
import { canonicalNumber } from './filter-to-sql.ts'

/** A read value, or the reason it cannot be one, in words for the person who typed it. */
export type Parsed =
  | { readonly ok: true; readonly value: unknown }
  | { readonly ok: false; readonly code: string; readonly message: string }

const good = (value: unknown): Parsed => ({ ok: true, value })
const wrong = (code: string, message: string): Parsed => ({ ok: false, code, message })

const idProblems: Readonly<Record<string, string>> = {
  FORMAT: '证件号码应为 18 位',
  AREA: '证件号码前两位不是省级代码',
  DATE: '证件号码中的出生日期不存在',
  FUTURE: '证件号码中的出生日期晚于今天',
  CHECK: '证件号码校验位不对，请核对',
}

function parseNumber(declared: Field, value: unknown): Parsed {
  const number = typeof value === 'number' ? value : Number(value)
  if (!Number.isFinite(number)) return wrong('NUMBER', '应为数字')
  if (declared.kind !== 'decimal' && !Number.isSafeInteger(number)) return wrong('INTEGER', '应为整数')
  if (declared.min !== undefined && number < declared.min) return wrong('RANGE', `不能小于 ${declared.min}`)
  if (declared.max !== undefined && number > declared.max) return wrong('RANGE', `不能大于 ${declared.max}`)
  return good(number)
}

/** Reads one value as its field's kind says; used for forms. Ledgers go through `parseCell`, which ends here. */
export function parseValue(declared: Field, raw: unknown): Parsed {
  if (raw === null || raw === undefined || raw === '')
    return declared.required ? wrong('REQUIRED', '不能为空') : good(null)
  if (['integer', 'fen', 'decimal'].includes(declared.kind)) return parseNumber(declared, raw)
  if (declared.kind === 'boolean') return typeof raw === 'boolean' ? good(raw) : wrong('BOOLEAN', '应为是或否')
  if (typeof raw !== 'string') return wrong('TEXT', '应为文字')
  const text = normalizeText(raw)
  if (text === '') return declared.required ? wrong('REQUIRED', '不能为空') : good(null)
  if (text.length > (declared.max ?? 2000)) return wrong('LONG', `不能超过 ${declared.max ?? 2000} 个字`)
  switch (declared.kind) {
    case 'date':
      return isLocalDate(text) ? good(text) : wrong('DATE', '应为日期，如 2024-03-05')
    case 'datetime':
      return Number.isNaN(Date.parse(text)) ? wrong('DATE', '应为日期和时间') : good(new Date(text).toISOString())
    case 'choice':
      return declared.choices?.some((choice) => choice.value === text)
        ? good(text)
        : wrong('CHOICE', `应为以下之一：${declared.choices?.map((choice) => choice.value).join('、')}`)
    case 'area': {
      const area = resolveArea(text)
      return area.found
        ? good(area.code)
        : wrong('AREA', area.reason === 'AMBIGUOUS' ? '区划名称不唯一，请写明街镇' : '不认识的区划')
    }
    case 'hukou-area': {
      const area = resolveArea(text)
      const found = area.found ? area : resolveChinaArea(text)
      return found.found ? good(found.code) : wrong('AREA', '不认识的区划')
    }
    case 'person-id': {
      const checked = checkCitizenId(text)
      return checked.valid
        ? good(checked.number)
        : wrong(`ID_${checked.code}`, idProblems[checked.code] ?? '证件号码不对')
    }
    case 'credit-code': {
      const checked = checkCreditCode(text)
      return checked.valid ? good(checked.code) : wrong('CREDIT_CODE', '统一社会信用代码不对，请核对')
    }
    case 'phone': {
      const checked = checkPhone(text)
      return checked.valid ? good(checked.number) : wrong('PHONE', '电话号码不对')
    }
    default:
      return good(text)
  }
}

/** Columns of one field's value; an identity number becomes its masked, sealed and hashed forms. */
export function toColumns(name: string, declared: Field, value: unknown, sealer: Sealer): Record<string, unknown> {
  if (declared.kind !== 'person-id') return { [name]: value }
  if (value === null || value === undefined) return { [name]: null, [`${name}_sealed`]: null, [`${name}_hash`]: null }
  const number = String(value)
  return {
    [name]: mask('idNumber', number),
    [`${name}_sealed`]: sealer.seal(number),
    [`${name}_hash`]: sealer.blindIndex(canonicalNumber(number)),
  }
}

/** Fields that `derive` fills. */
export function derivedFields(resource: ResourceDefinition): readonly string[] {
  if (!resource.derive) return []
  return Object.entries(resource.record.fields)
    .filter(([, declared]) => declared.readOnly)
    .map(([name]) => name)
}

/**
 * Reads the fields of a form. On `partial`, only the given fields.
 * @throws AppError BAD_INPUT with every problem by field
 */
export function parseRecord(
  resource: ResourceDefinition,
  data: Readonly<Record<string, unknown>>,
  partial: boolean,
): Record<string, unknown> {
  const problems: FieldProblem[] = Object.keys(data)
    .filter((name) => !resource.record.fields[name] || resource.record.fields[name]?.readOnly)
    .map((name) => ({ path: name, message: '没有这个字段，或不可修改' }))
  const values: Record<string, unknown> = {}
  for (const [name, declared] of Object.entries(resource.record.fields)) {
    if (declared.readOnly || (partial && !(name in data))) continue
    const parsed = parseValue(declared, data[name])
    if (parsed.ok) values[name] = parsed.value
    else problems.push({ path: name, message: parsed.message })
  }
  if (problems.length > 0) throw new AppError('BAD_INPUT', '有几处需要改正', problems)
  return { ...values, ...resource.derive?.(values) }
}
