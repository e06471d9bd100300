import { fileDrift } from './drift/fileDrift'
import { schemaDrift } from './drift/schemaDrift'

/** Each check answers with what is wrong, or with null. */
const checks: Record<string, () => string | null | Promise<string | null>> = {
  types: () => fileDrift('types'),
  importMap: () => fileDrift('importMap'),
  migrations: schemaDrift,
}

const wanted = process.argv.length > 2 ? process.argv.slice(2) : Object.keys(checks)
const unknown = wanted.filter((name) => !(name in checks))
if (unknown.length > 0) {
  console.error(`Checked are ${Object.keys(checks).join(', ')}; not ${unknown.join(', ')}.`)
  process.exit(1)
}

// A listener keeps Ctrl-C from ending this process before the files are put back.
let interrupted = false
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => (interrupted = true))

let failed = false
for (const name of wanted) {
  const begun = Date.now()
  const problem = await checks[name]?.()
  const seconds = ((Date.now() - begun) / 1000).toFixed(1)
  console.log(`${name} ${problem ? 'out of date' : 'up to date'} (${seconds} s)`)
  if (problem) console.error(problem)
  failed ||= Boolean(problem)
  // Signals are told between turns of the event loop, and the checks above leave none.
  await new Promise((resolve) => setImmediate(resolve))
  if (interrupted) process.exit(130)
}
process.exit(failed ? 1 : 0)
