export { catalog, ruleById } from './catalog.ts'
export { type Confidence, confidences } from './declare/confidence.ts'
export { fieldNames } from './declare/field-names.ts'
export type { ParameterDefinition } from './declare/parameter.ts'
export type { Audience, Rule, RuleField } from './declare/rule.ts'
export { ppmOne, type Unit } from './declare/unit.ts'
export { type EvaluateOptions, evaluate, homeDistrict } from './evaluate/evaluate.ts'
export { type BatchAnswer, evaluateBatch } from './evaluate/evaluate-batch.ts'
export { type Evaluation, type EvaluationNote, RuleInputError, type TraceStep } from './evaluate/evaluation.ts'
export {
  type FormField,
  fieldAt,
  formOf,
  type GroupField,
  type ListField,
  schemaOf,
  type ValueField,
} from './form/form-field.ts'
export { parameterText } from './form/parameter-text.ts'
export { type FormProblem, type FormTexts, fillForm, readForm } from './form/read-form.ts'
export { type Language, linesOf, type ResultLine, valueText } from './form/value-text.ts'
export {
  isParameterKey,
  type ParameterKey,
  parameterDefinition,
  parameterDefinitions,
  parameterKeys,
} from './parameters/definitions.ts'
export {
  checkParameterValue,
  type ParameterInput,
  type ParameterProblem,
  type ParameterValue,
  parameterInput,
} from './parameters/parameter-value.ts'
export {
  type ChangeWarning,
  describeChange,
  type ParameterReview,
  type ParameterState,
  reviewParameter,
} from './parameters/review-parameter.ts'
export { parametersOf, rulesReading } from './parameters/rules-reading.ts'
export { parameterSeed } from './parameters/seed.ts'
export { createSnapshot, type Snapshot, seedSnapshot } from './parameters/snapshot.ts'
