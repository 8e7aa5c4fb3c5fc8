import type { FormProblem } from '@renshe/rules'
import type { ApiFailure } from '../api/api-failure.ts'

/** The refused fields of a failure as problems of the form below `prefix`, e.g. `value.fixedFen` as `fixedFen`. */
export function formProblems(failure: ApiFailure, prefix: string): readonly FormProblem[] {
  return failure.fields.map(({ path, message }) => ({
    path: path === prefix ? '' : path.startsWith(`${prefix}.`) ? path.slice(prefix.length + 1) : path,
    message,
  }))
}
