import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { areaName, minhangVillages } from '@renshe/codes'
import { landPensionLedger } from './land-pensions.ts'
import { caseLedgers, filingLedger, officialLedger, warningLedgers } from './ledgers.ts'
import { demoEmployers, demoPeople, pickUnit } from './population.ts'
import { createRandom } from './random.ts'

/** One demo ledger in the columns a township's own would have (interfaces.md). */
export interface DemoTable {
  readonly kind: string
  readonly header: readonly string[]
  rows(): Iterable<readonly string[]>
}

export interface DemoOptions {
  readonly people?: number
  readonly seed?: number
}

const educations = ['初中', '高中', '中专', '大专', '大专', '本科', '本科', '硕士']
const hukouElsewhere = ['341524', '320982', '330482', '411525', '362330', '513021', '310104', '310115']

function* peopleRows(seed: number, count: number): Generator<readonly string[]> {
  const random = createRandom(seed, 'addresses')
  for (const { name, number } of demoPeople(seed, count)) {
    const unit = pickUnit(random)
    const village = random.pick(minhangVillages(unit))
    const hukou = random.chance(0.45) ? unit : random.pick(hukouElsewhere)
    // 199 0000 is not given out: nobody's telephone rings.
    const mobile = `1990000${String(random.between(0, 9999)).padStart(4, '0')}`
    const address = `上海市闵行区${areaName(unit) ?? ''}演示路${random.between(1, 999)}号`
    yield [
      name,
      '居民身份证',
      number,
      mobile,
      hukou,
      random.chance(0.8) ? village.code : (areaName(unit) ?? unit),
      address,
      random.pick(educations),
    ]
  }
}

/** A whole township year after year, the same for the same seed; every name and address says that it is a demo. */
export function generateDemo({ people = 20_000, seed = 20_210_625 }: DemoOptions = {}): readonly DemoTable[] {
  const employers = demoEmployers(seed, Math.round(people * 0.15))
  const cases = caseLedgers(seed, employers)
  const warnings = warningLedgers(seed, employers)
  const table = (kind: string, header: string, rows: () => Iterable<readonly string[]>): DemoTable => ({
    kind,
    header: header.split(' '),
    rows,
  })
  return [
    table('people', '姓名 证件类型 证件号码 手机号码 户籍地区划 居住地区划 联系地址 文化程度', () =>
      peopleRows(seed, people),
    ),
    table('organisations', '单位名称 统一社会信用代码 经营地区划 行业代码 用工人数 联系人 联系电话 成立日期', () =>
      employers.map((employer) => [
        employer.name,
        employer.code,
        employer.unit,
        employer.industry,
        String(employer.headcount),
        '演示联系人',
        '021-64120000',
        employer.foundedOn,
      ]),
    ),
    table(
      'mediation',
      '案号 调解组织 区划 收到申请日期 受理日期 申请人 申请人证件号码 被申请单位 统一社会信用代码 争议类型 涉及人数 涉案金额(元) 结案日期 结案方式',
      () => cases.mediation,
    ),
    table(
      'arbitration',
      '案号 区划 收件日期 受理日期 案件来源 申请人 申请人证件号码 被申请单位 统一社会信用代码 标的额(元) 结案日期 结案方式',
      () => cases.arbitration,
    ),
    table('hazards', '编号 区划 上报时间 单位名称 统一社会信用代码 隐患类型 涉及人数 排查结论', () => warnings.hazards),
    table('group-events', '编号 区划 发生时间 单位名称 统一社会信用代码 涉及人数 事由', () => warnings.events),
    table('employment-filing', '年度 统一社会信用代码 单位名称 区划 用工人数 是否实体经营 采集完成日期', () =>
      filingLedger(seed, employers),
    ),
    table('land-pensioners', '证件号码 姓名 区划 领取起始日期 上年12月生活费(元) 金额所属年度 状态', () =>
      landPensionLedger(seed, Math.round(people * 0.15)),
    ),
    table('official-figures', '指标序号 年月 区划 数值 来源', () => officialLedger(seed)),
  ]
}

/** Writes each ledger as a CSV file and returns them in the order they are imported. */
export async function demoFiles(
  folder: string,
  options: DemoOptions = {},
): Promise<readonly { readonly kind: string; readonly path: string }[]> {
  await mkdir(folder, { recursive: true })
  const files: { kind: string; path: string }[] = []
  for (const { kind, header, rows } of generateDemo(options)) {
    const path = join(folder, `${kind}.csv`)
    const lines = [header, ...rows()].map((row) => row.join(','))
    await writeFile(path, `\uFEFF${lines.join('\r\n')}\r\n`)
    files.push({ kind, path })
  }
  return files
}
