/** Levels of early warning, lowest first (F-WARN-01). */
export const warnLevels = {
  none: ['未预警', 'None'],
  blue: ['蓝色', 'Blue'],
  yellow: ['黄色', 'Yellow'],
  orange: ['橙色', 'Orange'],
  red: ['红色', 'Red'],
} as const
export type WarnLevel = keyof typeof warnLevels

export const warnOrder = Object.keys(warnLevels) as readonly WarnLevel[]
