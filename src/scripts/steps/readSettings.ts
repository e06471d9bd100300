import { readEnv, SettingsError, type Env } from '@/src/env'

import { CommandError } from '../frame/CommandError'

/** The settings of this process, or the sentences that say what is wrong with them. */
export function readSettings(source: NodeJS.ProcessEnv): Env {
  try {
    return readEnv(source)
  } catch (error) {
    if (error instanceof SettingsError) throw new CommandError(error.message)
    throw error
  }
}
