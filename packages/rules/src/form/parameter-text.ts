import { isParameterKey, parameterDefinitions } from '../parameters/definitions.ts'
import { schemaOf } from './form-field.ts'
import { type Language, textBySchema } from './value-text.ts'

/** A parameter's value as people read it, its parts named as its definition names them. */
export function parameterText(key: string, value: unknown, language: Language = 'zh'): string {
  return isParameterKey(key) ? textBySchema(schemaOf(parameterDefinitions[key].schema), value, language) : String(value)
}
