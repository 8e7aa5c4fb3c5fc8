import { checkCitizenId, checkCreditCode } from '@renshe/codes'
import { describe, expect, it } from 'vitest'
import { generateDemo } from './index.ts'

const options = { people: 2000 } as const
const tables = generateDemo(options)

/** Rows of a ledger as records by header. */
function records(kind: string): readonly Readonly<Record<string, string>>[] {
  const table = tables.find((entry) => entry.kind === kind)
  if (!table) throw new Error(`no ledger ${kind}`)
  return [...table.rows()].map((row) =>
    Object.fromEntries(table.header.map((header, index) => [header, row[index] ?? ''])),
  )
}

describe('demo data', () => {
  it('is the same for the same seed and different for another', () => {
    const text = (seed: number) => JSON.stringify(generateDemo({ ...options, seed }).map((table) => [...table.rows()]))
    expect(text(1)).toBe(text(1))
    expect(text(1)).not.toBe(text(2))
  })

  it('has only valid identity numbers and credit codes, each person once', () => {
    const people = records('people')
    expect(people).toHaveLength(options.people)
    expect(new Set(people.map((person) => person.证件号码)).size).toBe(options.people)
    for (const person of people) expect(checkCitizenId(person.证件号码 ?? '').valid, person.证件号码).toBe(true)
    for (const employer of records('organisations')) {
      expect(checkCreditCode(employer.统一社会信用代码 ?? '').valid, employer.统一社会信用代码).toBe(true)
    }
  })

  it('says that it is a demo wherever it could be taken for real', () => {
    for (const person of records('people')) expect(person.联系地址).toContain('演示')
    for (const employer of records('organisations')) expect(employer.单位名称).toContain('（演示）')
    for (const figure of records('official-figures')) expect(figure.来源).toContain('演示')
  })

  it('keeps dates in order and gives every closed case an outcome', () => {
    for (const kind of ['mediation', 'arbitration']) {
      for (const row of records(kind)) {
        expect((row.收到申请日期 ?? row.收件日期 ?? '') <= (row.受理日期 ?? ''), row.案号).toBe(true)
        expect(row.结案日期 === '', row.案号).toBe(row.结案方式 === '')
        if (row.结案日期) expect(row.结案日期 > (row.受理日期 ?? ''), row.案号).toBe(true)
      }
    }
  })

  it('names each case once within its township, and failed mediations stand behind their arbitrations', () => {
    const mediations = records('mediation')
    expect(new Set(mediations.map((row) => `${row.区划} ${row.案号}`)).size).toBe(mediations.length)
    const failed = new Set(mediations.filter((row) => row.结案方式 === '调解不成').map((row) => row.申请人证件号码))
    for (const row of records('arbitration').filter((entry) => entry.案件来源 === '调解不成'))
      expect(failed.has(row.申请人证件号码), row.案号).toBe(true)
  })
})
