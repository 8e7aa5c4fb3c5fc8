import { normalizeText } from '@renshe/codes'
import type { TableRow } from './table-file.ts'

export interface KnownHeader {
  readonly name: string
  readonly aliases: readonly string[]
  readonly required: boolean
}

export interface MappedColumn {
  readonly index: number
  readonly name: string | undefined
  readonly confidence: 'exact' | 'alias' | 'similar' | undefined
}

export type HeaderSearch =
  | {
      readonly found: true
      readonly headerRow: number
      readonly headers: readonly string[]
      readonly mapping: readonly MappedColumn[]
      readonly missing: readonly string[]
    }
  | { readonly found: false }

/** A header without what people decorate it with: spaces, asterisks, （必填） notes, bracket styles. */
function bare(header: string): string {
  return normalizeText(header)
    .replace(/\s|\*/g, '')
    .replace(/[（(](必填|选填|可选|必输)[)）]/g, '')
    .replace(/：|:$/g, '')
}

function similar(a: string, b: string): boolean {
  const withoutUnit = (text: string) => text.replace(/\(.*?\)/g, '')
  const [left, right] = [withoutUnit(a), withoutUnit(b)]
  return (
    left.length >= 2 &&
    right.length >= 2 &&
    (left === right || (left.length >= 4 && right.includes(left)) || (right.length >= 4 && left.includes(right)))
  )
}

function mapRow(row: TableRow, known: readonly KnownHeader[]): readonly MappedColumn[] {
  const texts = row.cells.map((cell) => bare(cell === null ? '' : String(cell)))
  const taken = new Set<string>()
  const found = new Map<number, MappedColumn>()
  const claim = (confidence: 'exact' | 'alias' | 'similar', fits: (text: string, header: KnownHeader) => boolean) => {
    for (const [index, text] of texts.entries()) {
      if (text === '' || found.has(index)) continue
      const header = known.find((entry) => !taken.has(entry.name) && fits(text, entry))
      if (header) {
        taken.add(header.name)
        found.set(index, { index, name: header.name, confidence })
      }
    }
  }
  claim('exact', (text, header) => text === bare(header.name))
  claim('alias', (text, header) => header.aliases.some((alias) => text === bare(alias)))
  claim('similar', (text, header) => similar(text, bare(header.name)))
  return texts.map((_, index) => found.get(index) ?? { index, name: undefined, confidence: undefined })
}

/**
 * Finds the header among the first rows: real ledgers have merged titles and notes above it. The row that names most
 * known columns wins; at least two, or all of a table that has fewer.
 */
export function findHeader(rows: readonly TableRow[], known: readonly KnownHeader[]): HeaderSearch {
  const scored = rows
    .map((row) => ({ row, mapping: mapRow(row, known) }))
    .map((entry) => ({ ...entry, hits: entry.mapping.filter((column) => column.name).length }))
  const best = scored.reduce<(typeof scored)[number] | undefined>(
    (top, entry) => (entry.hits > (top?.hits ?? 0) ? entry : top),
    undefined,
  )
  if (!best || best.hits < Math.min(2, known.length)) return { found: false }
  const names = new Set(best.mapping.map((column) => column.name))
  return {
    found: true,
    headerRow: best.row.number,
    headers: best.row.cells.map((cell) => (cell === null ? '' : normalizeText(String(cell)))),
    mapping: best.mapping,
    missing: known.filter((header) => header.required && !names.has(header.name)).map((header) => header.name),
  }
}
