/** The record-level fixture of F-IND-02 for one township: 10/13 and 9/11. */
export function mediationLedger(area: string, prefix = 'M'): string {
  const outcomes = [
    '调解成功',
    '调解成功',
    '调解成功',
    '调解成功',
    '调解成功',
    '调解成功',
    '调解成功',
    '调解不成',
    '调解不成',
    '',
  ]
  const rows = outcomes.map(
    (outcome, index) =>
      `${prefix}${index + 1},${area},2025-03-03,王某${index},甲公司,${outcome === '' ? '' : '2025-03-10'},${outcome}`,
  )
  return ['案号,区划,受理日期,申请人,被申请单位,结案日期,结案方式', ...rows].join('\n')
}

export function arbitrationLedger(area: string, prefix = 'A'): string {
  const cases = [
    '审查确认,2025-04-01,调解',
    '调解不成,2025-04-01,裁决',
    '调解不成,2025-04-01,调解',
    '直接申请,2025-04-01,撤诉',
    '直接申请,2025-04-01,裁决',
    '直接申请,,',
  ]
  return [
    '案号,区划,受理日期,案件来源,结案日期,结案方式',
    ...cases.map((row, index) => `${prefix}${index + 1},${area},2025-03-12,${row}`),
  ].join('\n')
}
