/** A stretch of one day, in minutes after midnight. */
export interface Span {
  readonly start: number
  readonly end: number
}

/** Joins spans, in order, where the minutes between two of them bridge. */
function joined(spans: readonly Span[], bridges: (gap: number) => boolean): readonly Span[] {
  const done: Span[] = []
  for (const next of spans.toSorted((a, b) => a.start - b.start)) {
    const last = done.at(-1)
    if (last && bridges(next.start - last.end))
      done[done.length - 1] = { start: last.start, end: Math.max(last.end, next.end) }
    else done.push(next)
  }
  return done
}

/** The time that at least one span covers, without overlap. */
export const unionOf = (spans: readonly Span[]): readonly Span[] => joined(spans, (gap) => gap <= 0)

/** Spans joined into runs that only a pause of at least `pause` minutes breaks. */
export const runsOf = (spans: readonly Span[], pause: number): readonly Span[] =>
  joined(spans, (gap) => gap <= 0 || gap < pause)

/** What is left of the spans outside the cut ones. */
export function without(spans: readonly Span[], cuts: readonly Span[]): readonly Span[] {
  return cuts.reduce<readonly Span[]>(
    (left, cut) =>
      left.flatMap(({ start, end }) =>
        [
          { start, end: Math.min(end, cut.start) },
          { start: Math.max(start, cut.end), end },
        ].filter((part) => part.end > part.start),
      ),
    spans,
  )
}

/** Minutes the spans cover; overlaps count once. */
export const minutesOf = (spans: readonly Span[]): number =>
  unionOf(spans).reduce((sum, { start, end }) => sum + end - start, 0)

/** `09:05` as minutes after midnight; `24:00` ends a day. */
export function minuteOfDay(clock: string): number {
  const [hours, minutes] = clock.split(':').map(Number) as [number, number]
  return hours * 60 + minutes
}

/** 545 as `09:05`. */
export const clockOf = (minute: number): string =>
  [Math.floor(minute / 60), minute % 60].map((part) => String(part).padStart(2, '0')).join(':')
