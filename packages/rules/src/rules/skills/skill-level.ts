/** The eight levels 新八级工, lowest first (人社部发〔2022〕14号). */
export const skillLevels = {
  APPRENTICE: ['学徒工', 'Apprentice'],
  L5: ['五级/初级工', 'Level 5, junior worker'],
  L4: ['四级/中级工', 'Level 4, intermediate worker'],
  L3: ['三级/高级工', 'Level 3, senior worker'],
  L2: ['二级/技师', 'Level 2, technician'],
  L1: ['一级/高级技师', 'Level 1, senior technician'],
  SPECIAL: ['特级技师', 'Special-grade technician'],
  CHIEF: ['首席技师', 'Chief technician'],
} as const

export type SkillLevel = keyof typeof skillLevels
export const skillLevelOrder = Object.keys(skillLevels) as readonly SkillLevel[]
