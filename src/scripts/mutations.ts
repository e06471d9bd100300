import {
  chmodSync,
  cpSync,
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
import { Sentence } from './frame/Sentence'
import { seconds, step } from './frame/step'
import { accessMutants } from './mutations/accessMutants'
import type { Mutant } from './mutations/Mutant'
import { queryMutants } from './mutations/queryMutants'
import { visibilityMutants } from './mutations/visibilityMutants'
import { tryTests, type Lane } from './mutations/tryTests'
import { unguarded } from './mutations/unguarded'
import { startTestServer } from './testing/startTestServer'

const left = new Set(['node_modules', '.next', '.git', '.env', 'data'])

function copyTo(copy: string) {
  cpSync(root, copy, { recursive: true, filter: (path) => !left.has(relative(root, path)) })
  symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'))
}

function mutated({ file, without, text, by }: Mutant): string {
  const parts = readFileSync(join(root, file), 'utf8').split(text)
  if (parts.length !== 2) throw new Sentence(`${file}: "${without}" does not stand there once.`)
  return parts.join(by)
}

await command(async (shutdown) => {
  const begun = Date.now()
  const all = [...accessMutants, ...visibilityMutants, ...queryMutants]
  const words = process.argv.slice(2)
  const mutants = all.filter(
    ({ file, without }) =>
      words.length === 0 || words.some((word) => `${file} ${without}`.includes(word)),
  )
  mutants.forEach(mutated)

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

  const tests = [...new Set(mutants.flatMap((mutant) => mutant.tests))]
  await step('All of it in place', async () => {
    const { exitCode, passed, failed, said } = await tryTests(lanes[0]!, tests, shutdown)
    if (exitCode === 0 && passed > 0) return
    throw new Sentence(`The tests must pass before anything is taken away. ${failed ?? said}`)
  })

  let caught = 0
  const waiting = [...mutants]
  await Promise.all(
    lanes.map(async (lane) => {
      for (let next = waiting.shift(); next; next = waiting.shift()) {
        const tried = Date.now()
        const path = join(lane.copy, next.file)
        const original = readFileSync(path)
        writeFileSync(path, mutated(next))
        const { exitCode, failed } = await tryTests(lane, next.tests, shutdown)
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
  const missing = unguarded(all)
  for (const file of missing) console.log(`No mutant takes away ${file}`)
  console.log(`\n${caught} of ${mutants.length} caught in ${seconds(begun)}`)
  await shutdown.stop()
  process.exitCode = caught === mutants.length && missing.length === 0 ? 0 : 1
})
