import { normalizeText } from '../text.ts'

/** Levels of GB/T 4658-2006 (A-EDU-01). */
export const educationLevels: readonly { readonly code: string; readonly name: string }[] = [
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

const spoken: Readonly<Record<string, string>> = {
  博士: '11',
  博士研究生: '11',
  硕士: '14',
  硕士研究生: '14',
  研究生: '10',
  本科: '21',
  大学本科: '21',
  大学: '21',
  大专: '31',
  专科: '31',
  大学专科: '31',
  高职: '31',
  中专: '41',
  职高: '44',
  技校: '47',
  中职: '40',
  高中: '61',
  普通高中: '61',
  初中: '71',
  小学: '81',
  其他: '90',
  文盲: '90',
}

/** Code of an education written as a code or in a ledger's words. */
export function resolveEducation(text: string): string | undefined {
  const wanted = normalizeText(text).replace(/(学历|及以上|及以下)$/, '')
  return educationLevels.find((level) => level.code === wanted || level.name === wanted)?.code ?? spoken[wanted]
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

/** Order for "education at least …": 博士 8 down to 其他 1; unknown 0. */
export function educationRank(code: string): number {
  return ranks.find(([pattern]) => pattern.test(code))?.[1] ?? 0
}
