/** Kinds of people a training subsidy tells apart (D-02). */
export const trainees = {
  unemployed: ['登记失业人员', 'Registered unemployed'],
  agreement: ['协保人员', 'On an agreed-insurance arrangement'],
  formerRural: ['离土农民', 'Former rural surplus labour'],
  disabled: ['残疾人（本市户籍）', 'Disabled, Shanghai registration'],
  veteran: ['退役五年以内的军人', 'Discharged within five years'],
  employed: ['在职人员', 'Employed'],
  student: ['即将毕业的学生', 'Graduating student'],
} as const

export type Trainee = keyof typeof trainees

/** How a person is paid: in full, as an employee or as a student. */
export const traineeRow = (person: Trainee): 'full' | 'employed' | 'student' =>
  person === 'employed' || person === 'student' ? person : 'full'
