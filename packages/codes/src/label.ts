/** A text in the two interface languages; Chinese comes first and is never missing. */
export interface Label {
  readonly zh: string
  readonly en: string
}

/** `label('失业登记', 'Unemployment registration')`. */
export function label(zh: string, en: string): Label {
  return { zh, en }
}
