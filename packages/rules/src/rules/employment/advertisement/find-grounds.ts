import { ageGround } from './age.ts'
import { childGround } from './child.ts'
import { disabilityGround } from './disability.ts'
import { ethnicGround } from './ethnic.ts'
import { familyGround } from './family.ts'
import { feeGround } from './fee.ts'
import type { Ground, Level, Tag } from './ground.ts'
import { healthGround } from './health.ts'
import { joinWords } from './join-words.ts'
import { regionGround } from './region.ts'
import { religionGround } from './religion.ts'
import { schoolGround } from './school.ts'
import { sexGround } from './sex.ts'
import { readStandIns } from './stand-ins.ts'
import { blank, readWritten, type WrittenText } from './written-text.ts'

/** In the order of the codes. */
const grounds: readonly Ground[] = [
  sexGround,
  familyGround,
  ethnicGround,
  religionGround,
  healthGround,
  disabilityGround,
  regionGround,
  childGround,
  feeGround,
  ageGround,
  schoolGround,
]

/** Words of an advertisement on which a ground rests, as the employer wrote them. */
export interface Found {
  readonly ground: Ground
  readonly level: Level
  readonly matched: string
}

interface Span {
  readonly from: number
  readonly to: number
  readonly level: Level
}

/**
 * Two readings of one text: as it stands, where blanks part the items of a list, and with pulled-apart words joined. What
 * either shows is found.
 */
export function readings(raw: string): readonly WrittenText[] {
  const written = readWritten(raw)
  return [readStandIns(written), readStandIns(joinWords(written))]
}

function spansIn(reading: WrittenText, ground: Ground, exempt: ReadonlySet<Tag>): readonly Span[] {
  const open = ground.allowed.reduce(blank, reading)
  return ground.patterns.flatMap(({ find, tag, level = ground.level }) => {
    if (tag !== undefined && exempt.has(tag)) return []
    return [...open.text.matchAll(find)]
      .filter((match) => match[0] !== '')
      .map((match) => ({
        from: open.from[match.index] ?? 0,
        to: open.to[match.index + match[0].length - 1] ?? 0,
        level,
      }))
  })
}

/** Overlapping finds are one: the widest is kept, of equally wide ones the stricter. */
function apart(spans: readonly Span[]): readonly Span[] {
  const width = (span: Span) => span.to - span.from
  const wide = spans.toSorted((a, b) => width(b) - width(a) || a.level.localeCompare(b.level))
  return wide
    .filter((span, at) => !wide.slice(0, at).some((kept) => kept.from < span.to && span.from < kept.to))
    .toSorted((a, b) => a.from - b.from)
}

/** Everything in a text that rests on a ground, except what is exempt. */
export function findGrounds(raw: string, exempt: ReadonlySet<Tag> = new Set()): readonly Found[] {
  const both = readings(raw)
  return grounds.flatMap((ground) =>
    apart(both.flatMap((reading) => spansIn(reading, ground, exempt))).map(({ from, to, level }) => ({
      ground,
      level,
      matched: raw.slice(from, to).trim(),
    })),
  )
}
