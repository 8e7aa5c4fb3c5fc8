import {
  type Evaluation,
  isParameterKey,
  linesOf,
  parameterDefinitions,
  parameterText,
  type Rule,
  schemaOf,
  type TraceStep,
  valueText,
} from '@renshe/rules'
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

function stepText({ step, value, unit, source, parameter }: TraceStep): string {
  const text = parameter ? parameterText(parameter, value) : valueText(value, unit)
  return `  ${step}: ${text}（${source}）\n`
}

/** An answer for somebody at a terminal. */
export function explainEvaluation(rule: Rule, answer: Evaluation): string {
  const missing = answer.missing.map(
    (key) => `  ${key} ${isParameterKey(key) ? parameterDefinitions[key].label.zh : ''}\n`,
  )
  const lines = linesOf(schemaOf(rule.result, 'output'), answer.result).map(
    ({ label, text }) => `  ${label}: ${text}\n`,
  )
  return [
    `${rule.id} ${rule.title.zh}，${answer.on}，版本 ${answer.version}\n`,
    ...answer.trace.map(stepText),
    ...answer.notes.map((note) => `  注意: ${note.message}\n`),
    answer.status === 'DECIDED'
      ? `结果:\n${lines.join('')}`
      : `未知，因为以下参数没有载入 PARAM_MISSING:\n${missing.join('')}`,
  ].join('')
}
