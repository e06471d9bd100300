import { forgetFileWords } from '@/src/database/fileWords'
import {
  checkDrift,
  countPending,
  queueEverything,
  rebuildPending,
  tidySearch,
} from '@/src/database/searchUpkeep'
import type { Payload } from 'payload'
import { parseArgs } from 'node:util'

import { withPayload } from './frame/withPayload'

const { values } = parseArgs({
  options: {
    check: { type: 'boolean', default: false },
    files: { type: 'boolean', default: false },
  },
})

/** Goes on where an earlier run has stopped: what is done waits no more. */
async function reindex(payload: Payload): Promise<string> {
  if ((await countPending(payload)) === 0) await queueEverything(payload)
  const all = await countPending(payload)
  let done = 0
  let told = 0
  for (;;) {
    const taken = await rebuildPending(payload)
    if (taken === 0) break
    done += taken
    if (done - told < 5_000) continue
    told = done
    console.log(`${done} of ${all} tickets`)
  }
  await tidySearch(payload)
  return `${done} tickets can be found as they are written.`
}

async function check(payload: Payload): Promise<string> {
  let [checked, drifted] = [0, 0]
  let last: string | null = null
  for (;;) {
    const part = await checkDrift(payload, last)
    if (part.checked === 0) break
    checked += part.checked
    drifted += part.drifted
    last = part.last
  }
  if (drifted > 0) process.exitCode = 1
  return `${drifted} of ${checked} tickets are not found as they are written.${
    drifted > 0 ? ' Run npm run reindex.' : ''
  }`
}

/** After a newer reader of some kind of file: the worker reads all of them again. */
async function forgetFiles(payload: Payload): Promise<string> {
  let all = 0
  for (;;) {
    const some = await forgetFileWords(payload, 200)
    if (some === 0) break
    all += some
  }
  return `The worker reads ${all} files again, 500 every ten minutes, the newest first.`
}

await withPayload((payload) => {
  if (values.files) return forgetFiles(payload)
  return values.check ? check(payload) : reindex(payload)
})
