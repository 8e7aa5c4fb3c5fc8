import { config } from 'zod/v4/core'

/** The page's content policy forbids code from text; zod then has to read its schemas without making any. */
config({ jitless: true })
