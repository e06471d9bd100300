import { environment } from '../processes/environment'
import { runProgram } from '../processes/runProgram'
import { scriptArguments } from '../processes/scriptArguments'
import { root } from '../frame/root'
import type { Running } from './openDatabase'

/** Another script in a process of its own, because Payload never lets go of its connections. */
export function runScript(name: string, settings: Running): Promise<string> {
  return runProgram(process.execPath, scriptArguments(name), {
    cwd: root,
    env: environment(settings, { NODE_ENV: 'production' }),
  })
}
