import { mailChoices, wantsMail, type Chosen, type MailChoice } from '@/src/domain/mail/choices'
import { deliveryKinds, factsOf } from '@/src/domain/ticket/told'
import { stopOf, type Stop } from '@/src/database/unsubscribeKeys'
import type { Payload } from 'payload'
import { requestOfDesk } from './actors'

export type Stopped = Stop & { email: string; isStopped: boolean }

/** What the key of a mail ends, and for whom; null when it ends nothing. */
export async function stopAsked(payload: Payload, key: string): Promise<Stopped | null> {
  const stop = await stopOf(payload, key)
  if (!stop) return null
  const { collection, id } = stop
  const person = await payload.findByID({
    collection,
    id,
    depth: 0,
    disableErrors: true,
    // The key stands for this person and for nothing but this choice.
    overrideAccess: true,
    req: await requestOfDesk(payload),
  })
  if (!person) return null
  const chosen = person.mailChoices as Chosen | null | undefined
  const isStopped = endedBy(stop).every((each) => !wantsMail(each, chosen))
  return { ...stop, email: person.email, isStopped }
}

/** Whoever ends the digest wants none of what it tells, rather than each by itself. */
const endedBy = ({ collection, choice }: Stop): readonly MailChoice[] =>
  choice === 'digest'
    ? mailChoices[collection].filter((each) =>
        deliveryKinds.some(
          (kind) =>
            factsOf(kind).waits &&
            factsOf(kind).choice === each &&
            kind.endsWith('_client') === (collection === 'clients'),
        ),
      )
    : [choice]

/** Ends the mails that the key stands for. Done twice, it is done. False when there is no such right. */
export async function stopMails(payload: Payload, key: string): Promise<boolean> {
  const asked = await stopAsked(payload, key)
  if (!asked) return false
  const off = Object.fromEntries(endedBy(asked).map((each) => [each, false]))
  await payload.update({
    collection: asked.collection,
    id: asked.id,
    data: { mailChoices: off } as never,
    depth: 0,
    // As above.
    overrideAccess: true,
    req: await requestOfDesk(payload),
  })
  return true
}
