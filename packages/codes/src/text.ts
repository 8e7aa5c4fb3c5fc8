/** Zero-width marks, soft hyphens and the direction marks that copied phone and card numbers carry. */
const invisible = /[\u200B-\u200F\u202A-\u202E\u2060\u2066-\u2069\uFEFF\u00AD]/g

/**
 * What people mean by a cell: full-width letters, digits and marks become half-width, invisible characters go, white
 * space is trimmed and runs of it become one space. Chinese punctuation without a half-width twin stays.
 */
export function normalizeText(raw: string): string {
  return raw
    .replace(invisible, '')
    .replace(/[\uFF01-\uFF5E]/g, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0))
    .replace(/[\s\u00A0\u3000]+/g, ' ')
    .trim()
}
