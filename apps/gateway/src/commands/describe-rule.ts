import { formatFen } from '@renshe/codes'
import { type Evaluation, parameterDefinitions, type Rule, type TraceStep, type Unit } from '@renshe/rules'
import { z } from 'zod'

/** A rule as programs read it (interfaces.md): id, title, source, schemas of what goes in and comes out. */
export function describeRule(rule: Rule) {
  return {
    id: rule.id,
    title: rule.title.zh,
    titleEn: rule.title.en,
    plain: rule.plain.zh,
    field: rule.field,
    source: rule.source,
    confidence: rule.confidence,
    audience: rule.audience,
    decisiveDate: rule.decisive.label.zh,
    versions: rule.versions.map(({ from, to, source }) => ({ from, to: to ?? null, source: source ?? rule.source })),
    parameters: rule.parameters,
    input: z.toJSONSchema(rule.input, { io: 'input' }),
    output: z.toJSONSchema(rule.result, { io: 'output' }),
    example: rule.example,
  }
}

const unitNames: Readonly<Partial<Record<Unit, string>>> = {
  percent: '%',
  days: '天',
  'working-days': '个工作日',
  months: '个月',
  years: '年',
  hours: '小时',
  minutes: '分钟',
  people: '人',
  times: '次',
  points: '分',
}

function valueText(value: unknown, unit: Unit | undefined): string {
  if (typeof value !== 'number') return typeof value === 'string' ? value : JSON.stringify(value)
  if (unit === 'fen') return `${formatFen(value)} 元`
  if (unit === 'ppm') return `${value / 10_000}%`
  return `${value}${unit ? (unitNames[unit] ?? '') : ''}`
}

const stepText = ({ step, value, unit, source }: TraceStep) => `  ${step}: ${valueText(value, unit)}（${source}）\n`

/** An answer for somebody at a terminal. */
export function explainEvaluation(rule: Rule, answer: Evaluation): string {
  const missing = answer.missing.map((key) => {
    const definition: { readonly label: { readonly zh: string } } | undefined =
      parameterDefinitions[key as keyof typeof parameterDefinitions]
    return `  ${key} ${definition?.label.zh ?? ''}\n`
  })
  return [
    `${rule.id} ${rule.title.zh}，${answer.on}，版本 ${answer.version}\n`,
    ...answer.trace.map(stepText),
    ...answer.notes.map((note) => `  注意: ${note.message}\n`),
    answer.status === 'DECIDED'
      ? `结果: ${JSON.stringify(answer.result)}\n`
      : `未知，因为以下参数没有载入 PARAM_MISSING:\n${missing.join('')}`,
  ].join('')
}
