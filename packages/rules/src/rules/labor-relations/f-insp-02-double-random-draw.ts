import { addMonths, type LocalDate, label } from '@renshe/codes'
import { choice, count, day, fields, flag, group, list, text } from '../../declare/input.ts'
import { defineRule, type Work } from '../../declare/rule.ts'
import { drawAlgorithm, type SeededRandom, seededRandom } from './seeded-random.ts'

/** 劳动保障监察条例第十六条. */
const inspectorsPerTarget = 2
const grades = ['A', 'B', 'C'] as const

interface Target {
  readonly code: string
  readonly grade: (typeof grades)[number]
  readonly lastCheckedOn?: LocalDate | undefined
  readonly highRisk: boolean
  readonly previousPair?: readonly string[] | undefined
}

interface Inspector {
  readonly code: string
  readonly recused: boolean
  readonly conflicts?: readonly string[] | undefined
}

type Coded = { readonly code: string }

/** The order in which lists are written must not matter, so both are put in the order of their codes. */
const byCode = <T extends Coded>(list: readonly T[]) => [...list].sort((a, b) => (a.code < b.code ? -1 : 1))

function checkCodes(work: Pick<Work, 'reject'>, path: string, list: readonly Coded[]) {
  if (new Set(list.map(({ code }) => code)).size < list.length) work.reject(path, 'DUPLICATE', '编号重复')
}

const checkedSince = (target: Target, since: LocalDate) =>
  !target.highRisk && target.lastCheckedOn !== undefined && target.lastCheckedOn >= since

function pairFor(work: Pick<Work, 'reject'>, target: Target, inspectors: readonly Inspector[], random: SeededRandom) {
  const free = inspectors.filter((one) => !one.recused && !one.conflicts?.includes(target.code))
  const [first, second, third] = random.shuffle(free).map(({ code }) => code)
  const previous = target.previousPair ?? []
  const again = [first, second].every((code) => code !== undefined && previous.includes(code))
  const other = again ? third : second
  if (first === undefined || other === undefined)
    return work.reject(
      'inspectors',
      'TOO_FEW_INSPECTORS',
      `可派往 ${target.code} 的监察员不足 ${inspectorsPerTarget} 名`,
    )
  return [first, other]
}

export const fInsp02 = defineRule({
  id: 'F-INSP-02',
  title: label('双随机抽取', 'Double-random draw'),
  plain: label(
    '用公开的种子从名单里随机抽取检查对象和两名监察员；同样的种子和名单永远得到同样的结果。',
    'Targets and two inspectors each, drawn with a published seed; the same seed and lists always give the same result.',
  ),
  field: 'labor-relations',
  source: '人力资源市场暂行条例（国令700号）第三十五条；国发〔2019〕5号；劳动保障监察条例第十六条',
  confidence: 'H',
  audience: ['staff'],
  decisive: { label: label('抽取日期', 'Day of the draw'), of: (input) => input.drawOn },
  input: fields({
    seed: text('种子（16 进制，计划编号与公开随机数的 SM3 值）', 'Seed, hexadecimal', 64),
    drawOn: day('抽取日期', 'Drawn on'),
    take: group('各级抽取数', 'Drawn by grade', {
      A: count('A 级抽取数', 'Drawn of grade A'),
      B: count('B 级抽取数', 'Drawn of grade B'),
      C: count('C 级抽取数', 'Drawn of grade C'),
    }),
    targets: list(
      '检查对象名单',
      'Candidates',
      fields({
        code: text('对象编号', 'Code', 40),
        grade: choice('信用等级', 'Grade', { A: ['A 级', 'A'], B: ['B 级', 'B'], C: ['C 级', 'C'] }),
        lastCheckedOn: day('上次检查日期', 'Last checked on').optional(),
        highRisk: flag('高风险', 'High risk'),
        previousPair: list(
          '上次检查的监察员',
          'Inspectors last time',
          text('监察员编号', 'Code', 40),
          inspectorsPerTarget,
        ).optional(),
      }),
      20_000,
    ),
    inspectors: list(
      '监察员名单',
      'Inspectors',
      fields({
        code: text('监察员编号', 'Code', 40),
        recused: flag('不参加本次抽取', 'Not in this draw'),
        conflicts: list('应回避的对象', 'Targets to recuse from', text('对象编号', 'Code', 40), 1000).optional(),
      }),
      1000,
    ),
  }),
  result: fields({
    algorithm: text('算法版本', 'Algorithm'),
    drawn: list(
      '抽取结果',
      'Drawn',
      fields({
        target: text('对象编号', 'Code', 40),
        grade: choice('信用等级', 'Grade', { A: ['A 级', 'A'], B: ['B 级', 'B'], C: ['C 级', 'C'] }),
        inspectors: list('监察员', 'Inspectors', text('监察员编号', 'Code', 40), inspectorsPerTarget),
      }),
      20_000,
    ),
    excluded: list('近期已检查而未列入', 'Left out, checked lately', text('对象编号', 'Code', 40), 20_000),
  }),
  parameters: ['insp.recheck_months'],
  example: {
    seed: '66c7f0f462eeedd9d1f2d46bdc10e4e24167c4875cf2f7a2297da02b8f4ba8e0',
    drawOn: '2026-03-02',
    take: { A: 0, B: 1, C: 1 },
    targets: [
      { code: 'T1', grade: 'B', highRisk: false },
      { code: 'T2', grade: 'B', lastCheckedOn: '2025-12-01', highRisk: false },
      { code: 'T3', grade: 'C', highRisk: true },
    ],
    inspectors: [
      { code: 'I1', recused: false },
      { code: 'I2', recused: false },
      { code: 'I3', recused: true },
      { code: 'I4', recused: false, conflicts: ['T3'] },
    ],
  },
  versions: [
    {
      from: '2019-01-27',
      decide({ seed, drawOn, take, targets, inspectors }, work) {
        if (!/^[0-9a-fA-F]+$/.test(seed)) work.reject('seed', 'BAD_SEED', '种子应为 16 进制数字')
        checkCodes(work, 'targets', targets)
        checkCodes(work, 'inspectors', inspectors)
        const since = addMonths(drawOn, -work.need({ months: 'insp.recheck_months' }).months)
        const candidates = byCode(targets).filter((target) => !checkedSince(target, since))
        const excluded = byCode(targets).filter((target) => checkedSince(target, since))
        work.step('近期检查过而不列入的对象数', excluded.length)
        const random = seededRandom(seed)
        const chosen = grades.flatMap((grade) => {
          const stratum = candidates.filter((target) => target.grade === grade)
          if (take[grade] > stratum.length) work.note('SHORT', `${grade} 级可抽取的对象不足 ${take[grade]} 个`)
          return random.shuffle(stratum).slice(0, take[grade])
        })
        work.step('抽取的对象数', chosen.length)
        const staff = byCode(inspectors)
        return {
          algorithm: work.step('算法版本', drawAlgorithm),
          drawn: chosen.map((target) => ({
            target: target.code,
            grade: target.grade,
            inspectors: pairFor(work, target, staff, random),
          })),
          excluded: excluded.map(({ code }) => code),
        }
      },
    },
  ],
})
