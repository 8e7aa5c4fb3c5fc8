/** Payment months 计发月数 at the ages 50 to 70 (国发〔2005〕38号, annex). */
const monthsByAge = [
  195, 190, 185, 180, 175, 170, 164, 158, 152, 145, 139, 132, 125, 117, 109, 101, 93, 84, 75, 65, 56,
] as const

export const firstTableAge = 50
export const lastTableAge = firstTableAge + monthsByAge.length - 1

const at = (age: number): number => monthsByAge[age - firstTableAge] ?? 0

/**
 * Payment months in twelfths, so that an age with months stays whole: between two ages the value falls evenly.
 * @param ageYears 50 to 70
 * @param ageMonths 0 to 11; none at the last age
 */
export const paymentTwelfths = (ageYears: number, ageMonths: number): number =>
  ageMonths === 0 ? at(ageYears) * 12 : at(ageYears) * 12 - (at(ageYears) - at(ageYears + 1)) * ageMonths
