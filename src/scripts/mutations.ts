import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join, relative } from 'node:path'

import { command } from './frame/command'
import { root } from './frame/root'
import { CommandError } from './frame/CommandError'
import { seconds, step } from './frame/step'
import { chosenMutants } from './mutations/chosenMutants'
import { mutants } from './mutations/mutants'
import { mutated } from './mutations/mutated'
import { tryTests, type Lane } from './mutations/tryTests'
import { unguarded } from './mutations/unguarded'
import { startTestServer } from './testing/startTestServer'

const left = new Set(['node_modules', '.next', '.git', '.env', '.data', 'data'])

function copyTo(copy: string) {
  cpSync(root, copy, { recursive: true, filter: (path) => !left.has(relative(root, path)) })
  symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'))
}

/** All of them, those that a word names, or a part such as 2/4: parts can be run one by one. */
await command(async (shutdown) => {
  const begun = Date.now()
  const words = process.argv.slice(2)
  const chosen = chosenMutants(mutants, words)
  if (chosen.length === 0) throw new CommandError(`No mutant is called ${words.join(' ')}.`)
  // Of all, also where a few are tried: a row that fits no more should not wait for its turn.
  mutants.forEach(mutated)
  const absent = mutants
    .flatMap((mutant) => mutant.tests)
    .find((test) => !existsSync(join(root, test)))
  if (absent) throw new CommandError(`A mutant names ${absent}, which does not exist.`)

  const folder = mkdtempSync(join(tmpdir(), 'desk-mutants-'))
  chmodSync(folder, 0o711)
  shutdown.onStop('copies', async () => rmSync(folder, { recursive: true, force: true }))
  // A server each: the tests name their databases by worker, and both lanes have a first worker.
  const lanes: Lane[] = []
  for (const name of ['first', 'second']) {
    const server = await step(`Test database, ${name}`, startTestServer, () => '')
    shutdown.onStop(`${name} test database`, server.stop)
    const copy = join(folder, name)
    mkdirSync(copy)
    copyTo(copy)
    lanes.push({ name, copy, server: server.url('postgres'), folder })
  }

  const tests = [...new Set(chosen.flatMap((mutant) => mutant.tests))]
  await step('All of it in place', async () => {
    const shares = lanes.map((_, at) => tests.filter((__, n) => n % lanes.length === at))
    const runs = lanes.map(async (lane, at) => {
      const share = shares[at] ?? []
      if (share.length === 0) return
      const { exitCode, passed, failed, said } = await tryTests(lane, share, shutdown)
      if (exitCode === 0 && passed > 0) return
      throw new CommandError(`The tests must pass before anything is taken away. ${failed ?? said}`)
    })
    await Promise.all(runs)
  })

  let caught = 0
  const waiting = [...chosen]
  await Promise.all(
    lanes.map(async (lane) => {
      for (let next = waiting.shift(); next; next = waiting.shift()) {
        const tried = Date.now()
        const path = join(lane.copy, next.file)
        const original = readFileSync(path)
        writeFileSync(path, mutated(next))
        const { exitCode, failed } = await tryTests(lane, next.tests, shutdown, next.file)
        writeFileSync(path, original)
        if (shutdown.stopping) return
        // A run that could not even load shows nothing: a test has to say no.
        if (failed) caught++
        const verdict = failed ? 'caught  ' : exitCode === 0 ? 'SURVIVED' : 'BROKEN  '
        const by = failed ? ` by ${failed.slice(0, 110)}` : ''
        console.log(`${verdict} ${next.file}: without ${next.without}${by} ${seconds(tried)}`)
      }
    }),
  )
  const missing = unguarded(mutants)
  for (const file of missing) console.log(`No mutant takes away ${file}`)
  const which = words.length > 0 ? ` (${words.join(' ')}, of all ${mutants.length})` : ''
  console.log(`\n${caught} of ${chosen.length} caught in ${seconds(begun)}${which}`)
  await shutdown.stop()
  process.exitCode = caught === chosen.length && missing.length === 0 ? 0 : 1
})
