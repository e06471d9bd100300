import { callerWith } from './desk'
import { tokenOn } from './enter'

/** A client nobody else's test knows, of Acme, their tickets from the newest to the oldest, and more. */
export async function ownClient(name: string, subjects: readonly string[]) {
  const nora = callerWith(await tokenOn('admin@desk.example'))
  const sam = callerWith(await tokenOn('sam@desk.example'))
  const first = async (path: string) => (await nora('get', path)).docs[0]?.id
  const organization = await first('organizations?where[name][like]=Acme&limit=1')
  const category = await first('ticket-categories?where[name][equals]=Technical Issue')
  const email = `${name.toLowerCase().replaceAll(' ', '.')}@acme.example`
  const data = { name, email, password: 'a long way to Tipperary 7', timeZone: 'Asia/Tokyo' }
  const { doc } = await nora('post', 'clients', { ...data, memberships: [{ organization }] })
  const ask = async (subject: string) => {
    const asked = { subject, description: 'Words.', category, client: doc.id, priority: 'normal' }
    return (await sam('post', 'tickets', asked)).doc as { id: string; number: number }
  }
  const tickets: { id: string; number: number }[] = []
  for (const subject of subjects) tickets.unshift(await ask(subject))
  return { id: doc.id, tickets, ask }
}
