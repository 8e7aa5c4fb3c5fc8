/**
 * What a number counts. Money is whole fen (G-CMP-04); a rate is whole millionths (`ppm`): 0.53 % is 5300, 0.8 ‰ is 800,
 * so that no float ever multiplies money.
 */
export const units = [
  'fen',
  'ppm',
  'percent',
  'days',
  'working-days',
  'months',
  'years',
  'hours',
  'minutes',
  'people',
  'times',
  'points',
] as const
export type Unit = (typeof units)[number]

/** Millionths in one whole; the denominator of every rate. */
export const ppmOne = 1_000_000
