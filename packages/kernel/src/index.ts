export { type Label, label } from '@renshe/codes'
export { AppError, type ErrorCode, errorCodes, type FieldProblem, httpStatus } from './contract/app-error.ts'
export {
  type Choice,
  choicesOf,
  type Field,
  type FieldKind,
  type Fields,
  field,
  fieldKinds,
  maskedKinds,
} from './contract/field.ts'
export {
  type ImportAnswer,
  type ImportPreview,
  type ImportRowError,
  type ImportState,
  type ImportStatus,
  importStates,
} from './contract/import-status.ts'
export {
  type Board,
  type BoardRow,
  type ComponentResult,
  type IndicatorResult,
  type IndicatorStatus,
  indicatorStatuses,
  type TrendPoint,
} from './contract/indicator-result.ts'
export type { KeptEvaluation, RecordRules, RuleOffer } from './contract/kept-evaluation.ts'
export {
  type DrillDown,
  drillDown,
  type ListFilter,
  type ListQuery,
  listFilter,
  listQuery,
  rangeFilter,
} from './contract/list-query.ts'
export type {
  ChangeState,
  ParameterChange,
  ParameterImpact,
  ParameterTerm,
} from './contract/parameter-change.ts'
export {
  type HistoryEntry,
  type ImportColumnMeta,
  type ImportMeta,
  type ListResult,
  type ModuleMeta,
  type ModuleState,
  type RecordRow,
  type RelatedList,
  type ResourceAction,
  type ResourceMeta,
  resourceActions,
  type SessionMeta,
} from './contract/resource-meta.ts'
export { type Role, type RoleId, type RoleLevel, roleIds, roles } from './contract/role.ts'
export type {
  GroupEffect,
  SimulationChoice,
  SimulationResult,
  SimulationSpec,
  SimulationState,
  SimulationStatus,
} from './contract/simulation-status.ts'
