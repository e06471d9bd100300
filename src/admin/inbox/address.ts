import { slugs } from '@/src/slugs'
import { inAdmin } from '../inAdmin'

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
