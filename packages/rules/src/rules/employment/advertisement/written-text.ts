import { simplifiedOf } from './traditional-characters.ts'

/** A text made comparable, which still knows for each of its UTF-16 units where that stood in the text as written. */
export interface WrittenText {
  readonly text: string
  /** First unit, and the unit after the last, of what was written there. */
  readonly from: readonly number[]
  readonly to: readonly number[]
}

/** Zero-width marks, direction marks, tags, combining strokes and fillers; they only hide words. */
const invisible = /^[\p{Cf}\p{M}\p{Emoji_Modifier}\u115F\u1160\u2800\u3164\uFFA0]$/u

const brackets: ReadonlyMap<string, string> = new Map<string, string>([
  ...[...'【〔「『《〈[{<﹝〖'].map((mark) => [mark, '('] as const),
  ...[...'】〕」』》〉]}>﹞〗'].map((mark) => [mark, ')'] as const),
])

/** Signs of sex; a person's picture is kept as a picture, for most of them only decorate. */
const signs: ReadonlyMap<string, string> = new Map([
  ['♀', '女'],
  ['♂', '男'],
  ['🚺', '女'],
  ['🚹', '男'],
  ['👧', '👩'],
  ['👱', '👨'],
  ['👦', '👨'],
  ['ü', 'v'],
])
const joiner = '\u200D'

/** Compatibility forms (full-width, circled, radicals) to plain ones, capitals to small letters, traditional to simplified. */
function foldCharacter(character: string): string {
  if (invisible.test(character)) return ''
  const folded = (signs.get(character) ?? character).normalize('NFKC').toLowerCase()
  return [...folded]
    .filter((part) => !invisible.test(part))
    .map((part) => signs.get(part) ?? brackets.get(part) ?? simplifiedOf.get(part) ?? part)
    .map((part) => (part === '\n' || part === '\r' ? '\n' : /\s/u.test(part) ? ' ' : part))
    .join('')
}

/** Folded characters of before; a text of thousands of characters uses few hundred different ones. */
const folds = new Map<string, string>()

function plainForm(character: string): string {
  const known = folds.get(character)
  if (known !== undefined) return known
  const plain = foldCharacter(character)
  folds.set(character, plain)
  return plain
}

/**
 * Makes an advertisement comparable (B-AD-02 runs on simplified, half-width text). `normalizeText` of @renshe/codes is not
 * enough here: it forgets positions, and a finding quotes the words as the employer wrote them.
 */
export function readWritten(raw: string): WrittenText {
  let text = ''
  const from: number[] = []
  const to: number[] = []
  let at = 0
  let before = ''
  for (const character of raw) {
    // 🙋‍♀️ is one decorative picture, not the sign ♀.
    const decorates = before === joiner && (character === '♀' || character === '♂')
    const plain = decorates ? (character === '♀' ? '👩' : '👨') : plainForm(character)
    for (let unit = 0; unit < plain.length; unit += 1) {
      from.push(at)
      to.push(at + character.length)
    }
    text += plain
    at += character.length
    before = character
  }
  return { text, from, to }
}

/** Replaces what a global pattern finds; the replacement stands where the found words stood. */
export function rewrite(written: WrittenText, pattern: RegExp, replacement: string): WrittenText {
  const found = [...written.text.matchAll(pattern)].filter((match) => match[0] !== '')
  if (found.length === 0) return written
  let text = ''
  const from: number[] = []
  const to: number[] = []
  let at = 0
  const copy = (until: number) => {
    text += written.text.slice(at, until)
    for (; at < until; at += 1) {
      from.push(written.from[at] ?? 0)
      to.push(written.to[at] ?? 0)
    }
  }
  for (const match of found) {
    copy(match.index)
    const last = match.index + match[0].length
    for (let unit = 0; unit < replacement.length; unit += 1) {
      from.push(written.from[match.index] ?? 0)
      to.push(written.to[last - 1] ?? 0)
    }
    text += replacement
    at = last
  }
  copy(written.text.length)
  return { text, from, to }
}

/** Blanks what a global pattern finds, so that no other pattern sees it; the length stays. */
export function blank(written: WrittenText, pattern: RegExp): WrittenText {
  return { ...written, text: written.text.replace(pattern, (match) => '○'.repeat(match.length)) }
}
