import { type GeneratedFile, generatedFiles } from './drift/generatedFiles'
import { payloadCommand } from './drift/payloadCommand'
import { changedFiles, restore, takeSnapshot } from './drift/snapshot'

/** Null when the files in the repository are what Payload would write now. */
function drift(name: GeneratedFile): string | null {
  const { command, places, advice } = generatedFiles[name]
  const before = takeSnapshot(places)
  try {
    const { succeeded, output } = payloadCommand(command)
    if (!succeeded) return `payload ${command.join(' ')} failed.\n${output}`
    const changed = changedFiles(before, takeSnapshot(places))
    return changed.length > 0 ? `${advice}\n  ${changed.join('\n  ')}` : null
  } finally {
    restore(before, places)
  }
}

const isKnown = (name: string): name is GeneratedFile => name in generatedFiles
const wanted = process.argv.slice(2)
const unknown = wanted.filter((name) => !isKnown(name))
if (unknown.length > 0) {
  console.error(`Checked are ${Object.keys(generatedFiles).join(', ')}; not ${unknown.join(', ')}.`)
  process.exit(1)
}

// A listener keeps Ctrl-C from ending this process before the files are put back.
let interrupted = false
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => (interrupted = true))

for (const name of wanted.length > 0 ? wanted : Object.keys(generatedFiles)) {
  if (!isKnown(name) || interrupted) continue
  const begun = Date.now()
  const problem = drift(name)
  const seconds = ((Date.now() - begun) / 1000).toFixed(1)
  console.log(`${name} ${problem === null ? 'up to date' : 'out of date'} (${seconds} s)`)
  if (problem === null) continue
  console.error(problem)
  process.exitCode = 1
}
// Listeners run between turns of the event loop, so an interruption shows only now.
setImmediate(() => process.exit(interrupted ? 130 : process.exitCode))
