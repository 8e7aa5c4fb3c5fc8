const index = (month: string) => Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7))

/** Months from one month to another, each given as `YYYY-MM` or by a day in it; negative when the second is earlier. */
export const monthsBetween = (from: string, to: string): number => index(to) - index(from)
