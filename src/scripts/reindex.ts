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

const { values } = parseArgs({ options: { check: { type: 'boolean', default: false } } })

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

await withPayload((payload) => (values.check ? check(payload) : reindex(payload)))
