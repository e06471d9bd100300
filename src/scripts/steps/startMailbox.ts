import { mkdirSync } from 'node:fs'
import { join } from 'node:path'

import { root } from '../frame/root'
import type { Shutdown } from '../processes/Shutdown'
import { supervise, type Supervised } from '../processes/supervise'
import type { Running } from './openDatabase'
import { untilPortAnswers } from './untilPortAnswers'

export type Mailbox = { smtpUrl: string; page: string; process: Supervised }

/**
 * Catches every mail and shows it on a page, on this machine only. Mails outlive a restart; so many
 * are kept, the newest.
 */
export async function startMailbox(
  settings: Running,
  shutdown: Shutdown,
  kept = 500,
): Promise<Mailbox> {
  const web = settings.PORT + 1
  const smtp = settings.PORT + 2
  const folder = join(settings.DATA_DIR, 'mails')
  mkdirSync(folder, { recursive: true })
  const process = supervise({
    name: 'mailbox',
    onLine: (line) => line.includes('API running at') || console.log(`[mailbox] ${line}`),
    args: [
      join(root, 'node_modules', 'maildev', 'dist', 'bin', 'maildev.js'),
      ...['--ip', '127.0.0.1', '--smtp', String(smtp)],
      ...['--web-ip', '127.0.0.1', '--web', String(web)],
      ...['--mail-directory', folder, '--max-emails', String(kept), '--silent'],
    ],
    env: { ...globalThis.process.env, NODE_ENV: 'production' },
  })
  shutdown.onStop('mailbox', process.stop)
  await untilPortAnswers(web, 'mailbox', process.gaveUp)
  await untilPortAnswers(smtp, 'mailbox', process.gaveUp)
  return {
    smtpUrl: `smtp://127.0.0.1:${smtp}?ignoreTLS=true`,
    page: `http://localhost:${web}`,
    process,
  }
}
