/** A text in the two interface languages; Chinese comes first and is never missing. */
export interface Label {
  readonly zh: string
  readonly en: string
}

/** Short form used by every declaration: `label('调解台账', 'Mediation ledger')`. */
export function label(zh: string, en: string): Label {
  return { zh, en }
}
