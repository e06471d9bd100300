import { countEach } from '@/src/database/inbox/countEach'
import { whereOf } from '@/src/domain/report/listsBehind'
import { listsOfPerson } from '@/src/domain/report/listsOfPerson'
import type { PayloadRequest, Where } from 'payload'
import { requireDeskWorker } from './requirePerson'

/** More than anybody has asked for in ninety days. */
const countedMost = 100_000

/** How it stands with a client or an organization: each number, and the list behind it. */
export async function numbersOfPerson(req: PayloadRequest, whose: Where, now = new Date()) {
  requireDeskWorker(req)
  const lists = listsOfPerson(whose, now)
  const { waitsForUs, open, breached, created, rated, satisfied } = lists
  const asked = [waitsForUs, open, breached, created, rated, satisfied]
  const [waits = 0, opened = 0, broken = 0, made = 0, scored = 0, content = 0] = await countEach(
    req.payload,
    asked.map(whereOf),
    countedMost,
  )
  const counts = {
    ...{ waitsForUs: waits, open: opened, breached: broken },
    ...{ created: made, rated: scored, satisfied: content },
  }
  return { lists, counts }
}
