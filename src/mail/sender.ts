import addressparser from 'nodemailer/lib/addressparser'

import { oneLine } from './oneLine'

export type Sender = { name: string; address: string }

/** The name and the address in a sender like `Support <support@example.com>`. */
export function senderOf(sender: string): Sender {
  const [found] = addressparser(sender, { flatten: true })
  if (!found?.address) throw new Error('MAIL_FROM holds no address.')
  return { name: oneLine(found.name), address: found.address }
}
