import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { Workbook } from '@cj-tech-master/excelts'
import { citizenIdCheckDigit } from '@renshe/codes'
import { errorWorkbook, openTable, prepareImport, startImport, unfinishedImports, workOn } from '@renshe/kernel/server'
import iconv from 'iconv-lite'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { importFile } from '../src/commands/import-file.ts'
import { type TestPlatform, testPlatform } from './test-platform.ts'

const header = '姓名,证件类型,证件号码,手机号码,户籍地区划,居住地区划,联系地址,文化程度'
const pad = (value: number, width: number) => String(value).padStart(width, '0')

function number(serial: number): string {
  const first17 = `310112${1950 + (serial % 50)}${pad((Math.floor(serial / 50) % 12) + 1, 2)}${pad((Math.floor(serial / 600) % 28) + 1, 2)}${pad(Math.floor(serial / 16_800) * 2 + 1, 3)}`
  return first17 + citizenIdCheckDigit(first17)
}

const goodRow = (serial: number) => [
  '张三',
  '居民身份证',
  number(serial),
  '13800138000',
  '310112101',
  '莘庄镇',
  '演示路1号',
  '本科',
]

/** Ten kinds of mistake, each with the column it is in. */
const mistakes: readonly (readonly [index: number, value: (row: readonly string[]) => string, column: string])[] = [
  [0, () => '', '姓名'],
  [1, () => '驾驶证', '证件类型'],
  [2, (row) => `${row[2]?.slice(0, 17)}${row[2]?.endsWith('1') ? '2' : '1'}`, '证件号码'],
  [2, () => '31011219900307', '证件号码'],
  [2, () => '310112200102290011', '证件号码'],
  [3, () => '12800138000', '手机号码'],
  [4, () => '火星', '户籍地区划'],
  [5, () => '不知何处', '居住地区划'],
  [7, () => '学富五车', '文化程度'],
  [2, () => '', '证件号码'],
]

function plantedFile(rows: number, errors: number): { text: string; planted: ReadonlySet<string> } {
  const planted = new Set<string>()
  const lines = Array.from({ length: rows }, (_, serial) => {
    const row = goodRow(serial)
    const step = Math.floor(rows / errors)
    const nth = serial / step
    const mistake = Number.isInteger(nth) && nth < errors ? mistakes[nth % mistakes.length] : undefined
    if (mistake) {
      row[mistake[0]] = mistake[1](row)
      planted.add(`${serial + 2} ${mistake[2]}`)
    }
    return row.join(',')
  })
  return { text: [header, ...lines].join('\n'), planted }
}

describe('import of large and dirty ledgers', () => {
  let test: TestPlatform
  beforeAll(async () => {
    test = await testPlatform()
  })
  afterAll(() => test.close())

  it('reports all 200 planted errors among 100 000 people by row and column and loads the rest', async () => {
    const { text, planted } = plantedFile(100_000, 200)
    const answer = await test.importText(test.system, 'people', text)
    expect(answer).toMatchObject({ rows: 100_000, accepted: 99_800, rejected: 200 })
    expect(new Set(answer.errors.map((error) => `${error.row} ${error.column}`))).toEqual(planted)
    expect(
      (await test.as(test.system).resource.list({ resource: 'people', page: 1, perPage: 1, filter: {} })).total,
    ).toBe(99_800)
    const { path } = await errorWorkbook(test.platform, test.system, answer.id)
    const rows = []
    for await (const row of (await openTable(path)).rows()) rows.push(row.cells)
    expect(rows).toHaveLength(201)
    expect(rows[0]?.slice(-2)).toEqual(['原行号', '错误原因'])
  })

  it('reads a real ledger: GB18030, title rows above the header, full-width digits, dates in five forms, extra columns', async () => {
    const text = [
      '莘庄镇2024年劳动争议调解台账,,,,,',
      '填报单位：莘庄镇,,,,,',
      '序号,案号*,所属街镇,受理日期（必填）,结案日期,结案方式,备注',
      '1,莘调１号 ,莘庄,2024/3/5,2024年3月12日,成功,x',
      '2,莘调2号,上海市闵行区莘庄镇,20240306,45365,调解失败,',
      '3,莘调3号,310112101000,２０２３－１２－２９,2024.1.8,撤回,',
      ',,,,,,',
    ].join('\r\n')
    const path = join(test.platform.filesDir, 'dirty.csv')
    writeFileSync(path, iconv.encode(text, 'gb18030'))
    const answer = await importFile(test.platform, test.system, 'mediation', path, false)
    expect(answer).toMatchObject({ rows: 3, accepted: 3, errors: [], ignored: ['序号', '备注'] })
    const list = await test.as(test.system).resource.list({
      resource: 'mediation-cases',
      page: 1,
      perPage: 10,
      filter: {},
      sort: { field: 'case_no', order: 'ASC' },
    })
    expect(list.rows.map((row) => [row.case_no, row.accepted_on, row.closed_on, row.outcome])).toEqual([
      ['莘调1号', '2024-03-05', '2024-03-12', '调解成功'],
      ['莘调2号', '2024-03-06', '2024-03-14', '调解不成'],
      ['莘调3号', '2023-12-29', '2024-01-08', '撤回'],
    ])
  })

  it('reads a workbook with real dates, serials and rich text below a merged title, and refuses one that was cut short', async () => {
    const workbook = new Workbook()
    const sheet = workbook.addWorksheet('台账')
    sheet.addRow(['莘庄镇2024年调解台账'])
    sheet.mergeCells('A1:E1')
    sheet.addRow(['案号', '区划', '受理日期', '结案日期', '结案方式'])
    sheet.addRow(['X1', '莘庄', new Date(Date.UTC(2024, 2, 5)), 45_365, '成功'])
    sheet.addRow([{ richText: [{ text: 'X' }, { text: '2' }] }, '莘庄镇', '2024.3.6', null, null])
    const path = join(test.platform.filesDir, 'ledger.xlsx')
    await workbook.xlsx.writeFile(path)
    expect(await importFile(test.platform, test.system, 'mediation', path, false)).toMatchObject({
      rows: 2,
      accepted: 2,
    })
    const list = await test.as(test.system).resource.list({
      resource: 'mediation-cases',
      page: 1,
      perPage: 5,
      filter: { case_no: 'X' },
      sort: { field: 'case_no', order: 'ASC' },
    })
    expect(list.rows.map((row) => [row.case_no, row.accepted_on, row.closed_on])).toEqual([
      ['X1', '2024-03-05', '2024-03-14'],
      ['X2', '2024-03-06', null],
    ])
    writeFileSync(path, readFileSync(path).subarray(0, 3000))
    await expect(importFile(test.platform, test.system, 'mediation', path, false)).rejects.toMatchObject({
      code: 'UNREADABLE',
    })
  })

  it('an import that its process left running is taken up again from the file', async () => {
    const path = join(test.platform.filesDir, 'left.csv')
    writeFileSync(path, '案号,区划,受理日期\nLEFT-1,七宝镇,2024-03-05')
    const preview = await prepareImport(test.platform, test.system, 'mediation', path)
    await startImport(
      test.platform,
      test.system,
      preview.id,
      preview.mapping.map((entry) => entry.header),
      false,
    )
    expect(await unfinishedImports(test.platform)).toEqual([preview.id])
    // Two workers at once: one of them does it, once.
    await Promise.all([1, 2].map(() => workOn(test.platform, preview.id, async () => test.system)))
    expect(await unfinishedImports(test.platform)).toEqual([])
    expect(
      (
        await test
          .as(test.system)
          .resource.list({ resource: 'mediation-cases', page: 1, perPage: 5, filter: { case_no: 'LEFT-1' } })
      ).total,
    ).toBe(1)
  })

  it('R-SEED: more closed than accepted in a year is legal carry-over', async () => {
    const text =
      '案号,区划,受理日期,结案日期,结案方式\nC1,七宝镇,2023-12-30,2024-01-05,调解成功\nC2,七宝镇,2023-12-31,2024-01-05,调解成功'
    expect(await test.importText(test.system, 'mediation', text)).toMatchObject({ accepted: 2, rejected: 0 })
  })

  it('refuses what contradicts itself, with the reason, and repeats of a key', async () => {
    const text =
      '案号,区划,受理日期,结案日期,结案方式\nD1,七宝镇,2024-03-05,2024-03-01,调解成功\nD2,七宝镇,2024-03-05,2024-03-09,\nD3,七宝镇,2024-03-05,,\nD3,七宝镇,2024-03-06,,\nD4,七宝镇,2024-03-05,,\nD4,七宝镇,2024-03-05,,'
    const answer = await test.importText(test.system, 'mediation', text)
    expect(answer).toMatchObject({ rows: 6, accepted: 3, rejected: 3 })
    expect(answer.errors.map(({ row, column, code }) => [row, column, code])).toEqual([
      [2, '结案日期', 'DATE_ORDER'],
      [3, '结案方式', 'DATE_ORDER'],
      [5, '案号', 'DUPLICATE'],
    ])
  })

  it('a dry run reports and writes nothing', async () => {
    const path = join(test.platform.filesDir, 'dry.csv')
    writeFileSync(path, '案号,区划,受理日期\nDRY-1,七宝镇,2024-03-05')
    expect(await importFile(test.platform, test.system, 'mediation', path, true)).toMatchObject({ accepted: 1 })
    expect(
      (
        await test
          .as(test.system)
          .resource.list({ resource: 'mediation-cases', page: 1, perPage: 1, filter: {}, q: 'DRY-1' })
      ).total,
    ).toBe(0)
  })

  it('identity numbers are masked in lists, sealed at rest and found by the whole number', async () => {
    const list = await test
      .as(test.system)
      .resource.list({ resource: 'people', page: 1, perPage: 5, filter: { id_number: number(7) } })
    expect(list.total).toBe(1)
    expect(list.rows[0]?.id_number).toBe(`${number(7).slice(0, 3)}***********${number(7).slice(-4)}`)
    expect(JSON.stringify(list)).not.toContain(number(7))
    const { rows } = await test.platform.database.pool.query('select count(*) as n from registry.person')
    expect(Number(rows[0].n)).toBe(0)
  })
})
