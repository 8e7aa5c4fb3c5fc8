/** What can be wrong with a citizen number, in the order it is looked for (A-ID-01). */
export const citizenProblems = {
  FORMAT: ['应为 17 位数字加 1 位校验码', 'Seventeen digits and a check character are wanted'],
  AREA: ['前两位不是省级区划', 'The first two digits are no province'],
  DATE: ['出生日期不存在', 'The birth date does not exist'],
  FUTURE: ['出生日期晚于今天', 'The birth date lies in the future'],
  CHECK: ['校验码不符', 'The check character does not fit'],
} as const

/** Sex as the 17th digit tells it, GB/T 2261.1. */
export const sexCodes = { '1': ['男', 'Male'], '2': ['女', 'Female'] } as const
