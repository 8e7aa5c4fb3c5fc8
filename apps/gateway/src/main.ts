import { reportStartError } from './report-start-error.ts'
import { serve } from './serve.ts'
import { readSettings } from './settings.ts'

try {
  await serve(readSettings(process.env))
  process.exit(0)
} catch (error) {
  reportStartError(error)
  process.exit(1)
}
