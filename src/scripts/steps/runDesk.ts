import type { Shutdown } from '../processes/Shutdown'
import type { Supervised } from '../processes/supervise'
import { CommandError } from '../frame/CommandError'
import { seconds, step } from '../frame/step'
import type { Prepared } from './prepareDesk'
import { printAddresses } from './printAddresses'
import { startApp } from './startApp'
import { startMailbox } from './startMailbox'
import { startWorkerProcess } from './startWorkerProcess'

/** Mailbox, worker and app, until somebody stops them. Throws when one of them cannot even start. */
export async function runDesk(
  mode: 'start' | 'dev',
  prepared: Prepared,
  shutdown: Shutdown,
  begun: number,
): Promise<never> {
  const kept: Supervised[] = []
  const { database } = prepared
  let { settings } = prepared
  let mailboxPage: string | null = null
  if (!settings.SMTP_URL) {
    const mailbox = await step(
      'Mailbox',
      () => startMailbox(settings, shutdown),
      (m) => m.page,
    )
    kept.push(mailbox.process)
    mailboxPage = mailbox.page
    settings = { ...settings, SMTP_URL: mailbox.smtpUrl }
  }
  if (settings.WORKER === 'inline') kept.push(startWorkerProcess(settings, shutdown, database))
  kept.push(
    await step(
      'App',
      () => startApp(mode, settings, shutdown, database),
      () => settings.APP_URL,
    ),
  )
  printAddresses(settings, mailboxPage)
  console.log(`\nReady after ${seconds(begun)}. Ctrl-C stops everything.`)
  throw new CommandError(await Promise.race(kept.map(({ gaveUp }) => gaveUp)))
}
