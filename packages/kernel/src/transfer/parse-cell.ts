import { parseLedgerBoolean, parseLedgerDate, parseLedgerInteger, parseLedgerYuan } from '@renshe/codes'
import type { Field } from '../contract/field.ts'
import type { Cell } from '../files/index.ts'
import type { ImportColumn } from '../module/define-import.ts'
import { type Parsed, parseValue } from '../resources/parse-record.ts'

const wrong = (code: string, message: string): Parsed => ({ ok: false, code, message })

/** A cell as its text, for error reports. */
export function cellText(cell: Cell | undefined): string {
  if (cell === null || cell === undefined) return ''
  return cell instanceof Date ? cell.toISOString().slice(0, 10) : String(cell)
}

function parseInstant(cell: Cell): Parsed {
  const parsed = parseLedgerDate(cell as string | number | Date)
  if (!parsed.ok) return wrong('DATE', '日期无法识别，应如 2024-03-05 14:30')
  // A ledger's clock is Shanghai's; without a time of day the day's first minute is meant.
  return { ok: true, value: `${parsed.date}T${parsed.time ?? '00:00:00'}+08:00` }
}

/**
 * Reads one cell of a township's ledger, which is dirtier than a form: full-width digits, dates in five forms, Excel
 * serials, money with separators. What it cannot read for certain it refuses.
 */
export function parseCell(column: ImportColumn, declared: Field, cell: Cell | undefined): Parsed {
  const text = cellText(cell).trim()
  if (text === '' || cell === null || cell === undefined) {
    return column.required ? wrong('REQUIRED', `${column.header}不能为空`) : { ok: true, value: null }
  }
  switch (declared.kind) {
    case 'date': {
      const parsed = parseLedgerDate(cell as string | number | Date)
      return parsed.ok ? { ok: true, value: parsed.date } : wrong('DATE', '日期无法识别，应如 2024-03-05')
    }
    case 'datetime':
      return parseInstant(cell)
    case 'integer': {
      const parsed = parseLedgerInteger(text)
      return parsed.ok ? parseValue(declared, parsed.value) : wrong('INTEGER', '应为整数')
    }
    case 'fen': {
      const parsed = parseLedgerYuan(text)
      return parsed.ok ? parseValue(declared, parsed.fen) : wrong('MONEY', '金额无法识别，应为元，最多两位小数')
    }
    case 'decimal': {
      const number = Number(text.replace(/[,%]/g, ''))
      return Number.isFinite(number) ? { ok: true, value: number } : wrong('NUMBER', '应为数字')
    }
    case 'boolean': {
      const parsed = parseLedgerBoolean(text)
      return parsed.ok ? { ok: true, value: parsed.value } : wrong('BOOLEAN', '应为 是 或 否')
    }
    default:
      return parseValue(
        { ...declared, required: column.required === true },
        column.synonyms?.[text] ?? column.read?.(text) ?? text,
      )
  }
}
