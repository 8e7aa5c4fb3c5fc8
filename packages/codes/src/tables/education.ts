import { normalizeText } from '../text.ts'
import type { CodeName } from './code-sets.ts'

/** Levels of GB/T 4658-2006 (A-EDU-01). */
export const educationLevels: readonly CodeName[] = [
  ['10', '研究生教育'],
  ['11', '博士研究生毕业'],
  ['12', '博士研究生结业'],
  ['13', '博士研究生肄业'],
  ['14', '硕士研究生毕业'],
  ['15', '硕士研究生结业'],
  ['16', '硕士研究生肄业'],
  ['17', '研究生班毕业'],
  ['18', '研究生班结业'],
  ['19', '研究生班肄业'],
  ['20', '大学本科教育'],
  ['21', '大学本科毕业'],
  ['22', '大学本科结业'],
  ['23', '大学本科肄业'],
  ['28', '大学普通班毕业'],
  ['30', '大学专科教育'],
  ['31', '大学专科毕业'],
  ['32', '大学专科结业'],
  ['33', '大学专科肄业'],
  ['40', '中等职业教育'],
  ['41', '中等专科毕业'],
  ['42', '中等专科结业'],
  ['43', '中等专科肄业'],
  ['44', '职业高中毕业'],
  ['45', '职业高中结业'],
  ['46', '职业高中肄业'],
  ['47', '技工学校毕业'],
  ['48', '技工学校结业'],
  ['49', '技工学校肄业'],
  ['60', '普通高级中学教育'],
  ['61', '普通高中毕业'],
  ['62', '普通高中结业'],
  ['63', '普通高中肄业'],
  ['70', '初级中学教育'],
  ['71', '初中毕业'],
  ['73', '初中肄业'],
  ['80', '小学教育'],
  ['81', '小学毕业'],
  ['83', '小学肄业'],
  ['90', '其他'],
].map(([code = '', name = '']) => ({ code, name }))

const spokenWords: Readonly<Record<string, string>> = {
  '11': '博士 博士研究生 博士毕业',
  '14': '硕士 硕士研究生 硕士毕业',
  '10': '研究生 研究生毕业',
  '21': '本科 大学本科 大学 本科毕业 大学毕业',
  '31': '大专 专科 大学专科 高职 高职高专 大专毕业 专科毕业',
  '41': '中专 中等专科 中等专业学校 中专毕业',
  '44': '职高 职业高中 职高毕业',
  '47': '技校 技工学校 技校毕业',
  '40': '中职 中等职业',
  '61': '高中 普通高中 高级中学 普高 高中毕业',
  '71': '初中 初级中学',
  '81': '小学',
  '90': '其他 其它 文盲 半文盲',
}

const spoken: ReadonlyMap<string, string> = new Map(
  Object.entries(spokenWords).flatMap(([code, words]) => words.split(' ').map((word) => [word, code] as const)),
)

/**
 * Code of an education written as a code or in a ledger's words. 本科及以上, as jobs ask for, is 本科; 及以下 names no
 * level and is not read.
 */
export function resolveEducation(text: string): string | undefined {
  const wanted = normalizeText(text)
    .replaceAll(' ', '')
    .replace(/(及以上|以上)$/, '')
    .replace(/(学历|文化程度|文化)$/, '')
  return educationLevels.find((level) => level.code === wanted || level.name === wanted)?.code ?? spoken.get(wanted)
}

const ranks: readonly (readonly [RegExp, number])[] = [
  [/^1[123]/, 8],
  [/^1/, 7],
  [/^2/, 6],
  [/^3/, 5],
  [/^[46]/, 4],
  [/^7/, 3],
  [/^8/, 2],
  [/^9/, 1],
]

/**
 * Order for "education at least …": 博士 8 down to 其他 1; unknown 0. A level left without graduating (结业, 肄业) ranks
 * with its level, for the rulebook orders levels only; a rule that needs a diploma asks for the 毕业 code itself.
 */
export function educationRank(code: string): number {
  if (!educationLevels.some((level) => level.code === code)) return 0
  return ranks.find(([pattern]) => pattern.test(code))?.[1] ?? 0
}

const technicalClasses: ReadonlyMap<string, number> = new Map([
  ['高级工班', 5],
  ['预备技师班', 6],
  ['技师班', 6],
])

/** Rank of a class of a technical school for jobs: 高级工班 as 大专, 技师班 as 本科 (人社部 2021, A-EDU-01, not certain). */
export function technicalClassRank(name: string): number | undefined {
  return technicalClasses.get(normalizeText(name))
}
