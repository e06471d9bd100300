import { worded } from '@/media/words/wordsIn'
import { settingsOf } from '@/src/config/settingsOf'
import { forgetFileWords, unreadFiles } from '@/src/database/fileWords'
import { createLocalReq } from 'payload'
import { senderOf } from '../boss'
import type { Sweep } from '../task'
import { sweepQueue } from '../taskQueues'
import { readWords } from './readWords'

/** Files at a time: the rest waits for the next run. */
const most = 500
const forgottenAtOnce = 100

/** The files of a desk are found by their words, or none of them, as its settings say. */
export const sweepWords: Sweep = {
  name: 'sweep-words',
  cron: '*/10 * * * *',
  queue: sweepQueue,
  async run({ payload }) {
    const { searchFileWords } = await settingsOf(await createLocalReq({}, payload))
    if (!searchFileWords) {
      let forgotten = forgottenAtOnce
      for (let all = 0; all < most && forgotten === forgottenAtOnce; all += forgotten) {
        forgotten = await forgetFileWords(payload, forgottenAtOnce)
      }
      return
    }
    const boss = await senderOf(payload)
    const files = await unreadFiles(payload, worded, most)
    await boss.insert(
      readWords.name,
      files.map((attachment) => ({ data: { attachment }, singletonKey: attachment })),
    )
  },
}
