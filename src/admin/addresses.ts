import { slugs } from '@/src/slugs'
import { formatAdminURL } from 'payload/shared'

/** An address of the admin, wherever it stands. */
export const inAdmin = (adminRoute: string, path: `/${string}`) =>
  formatAdminURL({ adminRoute: adminRoute as `/${string}`, path })

/** Where the team works on a ticket. */
export const deskAddress = (adminRoute: string, number: number) =>
  inAdmin(adminRoute, `/collections/${slugs.tickets}/desk/${number}`)

/** The same ticket with nothing in it but what its client reads. */
export const clientLook = (adminRoute: string, number: number) =>
  `${deskAddress(adminRoute, number)}?look=client`

/** Every ticket of a client, whatever became of it. */
export const clientTickets = (adminRoute: string, client: string) =>
  inAdmin(
    adminRoute,
    `/collections/${slugs.tickets}?where[client][equals]=${encodeURIComponent(client)}`,
  )

/** What the team wants to know of a client or an organization. */
export const overviewAddress = (adminRoute: string, collection: string, id: string) =>
  inAdmin(adminRoute, `/collections/${collection}/${encodeURIComponent(id)}/overview`)

/** Where a document stands with all of its fields. */
export const formAddress = (adminRoute: string, collection: string, id: string) =>
  inAdmin(adminRoute, `/collections/${collection}/${encodeURIComponent(id)}`)

/** The number in the address of a ticket's desk; null where that is none. */
export function numberIn(segments: unknown): number | null {
  const number: unknown = Array.isArray(segments) && segments.length === 4 ? segments[3] : null
  return typeof number === 'string' && /^[1-9]\d{0,8}$/.test(number) ? Number(number) : null
}

/** A list of the inbox; `text` is everything behind the question mark. */
export const inboxAddress = (adminRoute: string, text = '') =>
  inAdmin(adminRoute, `/collections/${slugs.tickets}/inbox${text ? `?${text}` : ''}`)

/** The list that a ticket was opened from, by the `view` of its address. */
export const listOfKey = (adminRoute: string, viewKey: string) =>
  inboxAddress(adminRoute, viewKey.startsWith('view=') ? viewKey : `view=${viewKey}`)

/** A ticket, with the list that it is opened from. */
export const rowAddress = (adminRoute: string, number: number, viewKey: string) =>
  inAdmin(
    adminRoute,
    `/collections/${slugs.tickets}/desk/${number}?view=${encodeURIComponent(viewKey)}`,
  )
