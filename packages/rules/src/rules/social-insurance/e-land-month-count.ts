const index = (month: string) => Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7))

/** Whole months from one month `YYYY-MM` to another; negative when the second is earlier. */
export const monthsBetween = (from: string, to: string): number => index(to) - index(from)
