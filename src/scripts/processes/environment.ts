import { settings as known } from '@/src/env'

import type { Running } from '../steps/openDatabase'

/**
 * The environment of a child process: ours, with every setting spelled out. Those that are not set
 * are empty, so that no .env file fills them in behind our back.
 */
export function environment(settings: Running, extra: Record<string, string> = {}) {
  const values = Object.keys(known).map((name) => {
    const value = settings[name as keyof Running]
    return [name, Array.isArray(value) ? value.join(',') : plain(value)]
  })
  return { ...process.env, ...Object.fromEntries(values), ...extra } as NodeJS.ProcessEnv
}

function plain(value: unknown): string {
  if (typeof value === 'boolean') return value ? 'on' : 'off'
  return value === undefined ? '' : String(value)
}
