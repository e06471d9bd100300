import { isolateObjectProperty, type PayloadRequest } from 'payload'
import type { Openness } from './domain/account/Openness'
import type { deskSettings } from './domain/deskSettings'
import type { StoredFile } from './domain/files'
import type { Refusal } from './domain/refusal'
import type { Search } from './domain/search/registered'
import type { CreateLimit } from './domain/limits'
import type { ReplyAsks } from './domain/ticket/replyAsks'
import type { Ticket } from './payload-types'

/** How many of each were counted before a transaction began in which they are made. */
export type Creates = Partial<Record<CreateLimit, number>>

/** What is asked once a request, however many rules want to know it. */
type Remembered = {
  deskSettings?: typeof deskSettings
  /** By the id of the client. */
  openOrganizations?: Readonly<
    Record<string, Promise<Pick<Openness, 'organizations' | 'followed'>>>
  >
  visibleSections?: Promise<readonly string[]>
}

declare module 'payload' {
  /** What one step of a request leaves for a later one. Only code of the server can set it. */
  interface RequestContext {
    /** The moment an import or a sweep tells of, in place of now. */
    at?: Date
    /** Imports and repairs: nobody is told. */
    silent?: boolean
    /** A job or a script that acts as the desk itself. */
    isDesk?: boolean
    /** Where a new ticket comes from, when the request itself does not tell. */
    source?: Ticket['source']
    /** Tickets that are locked until the transaction ends, by their ids. */
    tickets?: Readonly<Record<string, Ticket>>
    /** What lies in the store, for the row that is about to be made. */
    storedFile?: StoredFile
    /** The given name of a file of an article whose bytes were looked at, for its row. */
    inspectedFile?: string
    /** What the message that is being created asks of its ticket. */
    replyAsks?: ReplyAsks
    /** A message that comes with a file may be without words. */
    bringsFile?: boolean
    countedCreates?: Creates
    /** Set by the check of a password, for the steps after it. */
    changesPassword?: boolean
    invites?: boolean
    provedHash?: string | null
    /** A sign-in has begun a transaction that it has to end. */
    signsIn?: boolean
    /** What a condition of a query on tickets searches for, by the id that stands for it. */
    searches?: Readonly<Record<string, Search>>
    /** The search in the address was taken by the list that it is meant for. */
    searchesAddress?: boolean
    /** Why the checks of fields refused their values, by the paths of the fields. */
    refusedFields?: Readonly<Record<string, Refusal>>
    remembered?: Remembered
  }
}

type Carrying = Pick<PayloadRequest, 'context'>

/** Now, or the moment an import tells of. */
export const momentOf = ({ context }: Carrying): Date => context.at ?? new Date()

/** Whether the request tells of another moment than its own. */
export const tellsOfThePast = ({ context }: Carrying) => context.at !== undefined

export const isSilent = ({ context }: Carrying) => context.silent === true

/** Nobody is signed in, and the code that made the request says so on purpose. */
export const isDesk = ({ context, user }: Pick<PayloadRequest, 'context' | 'user'>) =>
  user === null && context.isDesk === true

export const sourceIn = ({ context }: Carrying) => context.source

export function keepTicket({ context }: Carrying, ticket: Ticket): Ticket {
  context.tickets = { ...context.tickets, [ticket.id]: ticket }
  return ticket
}

/** The locked ticket that this request does something to. */
export function ticketOf({ context }: Carrying, id: string | null): Ticket {
  const ticket = id === null ? undefined : context.tickets?.[id]
  if (!ticket) throw new Error(`Ticket ${id} must be locked first: see hooks/tickets/lockedTicket.`)
  return ticket
}

export function keepAsks({ context }: Carrying, asks: ReplyAsks): void {
  context.replyAsks = asks
}

export const asksIn = ({ context }: Carrying): ReplyAsks =>
  context.replyAsks ?? { status: null, reopen: false }

export const storedFileIn = ({ context }: Carrying) => context.storedFile

export function storedFileOf({ context }: Carrying): StoredFile {
  if (context.storedFile) return context.storedFile
  throw new Error('A row of a file needs its bytes stored first: see src/operations/attachFile.')
}

/** Within `work` the next row of a file stands for these bytes. */
export async function withStoredFile<Result>(
  req: Carrying,
  stored: StoredFile,
  work: () => Promise<Result>,
): Promise<Result> {
  req.context.storedFile = stored
  try {
    return await work()
  } finally {
    delete req.context.storedFile
  }
}

export const inspectedFileIn = ({ context }: Carrying) => context.inspectedFile

/** Within `work` the next row of a file of an article is made of bytes that were looked at. */
export async function withInspectedFile<Result>(
  req: Carrying,
  name: string,
  work: () => Promise<Result>,
): Promise<Result> {
  req.context.inspectedFile = name
  try {
    return await work()
  } finally {
    delete req.context.inspectedFile
  }
}

/** Within `work` a message may be without words: a file comes with it, in the same transaction. */
export async function withFile<Result>(
  req: Carrying,
  work: () => Promise<Result>,
): Promise<Result> {
  req.context.bringsFile = true
  try {
    return await work()
  } finally {
    delete req.context.bringsFile
  }
}

export const isWithFile = ({ context }: Carrying) => context.bringsFile === true

export function keepCounted({ context }: Carrying, creates: Creates): void {
  context.countedCreates = { ...creates }
}

/** Whether one of these was counted already; the next one then counts for itself. */
export function takeCounted({ context }: Carrying, limit: CreateLimit): boolean {
  const left = context.countedCreates?.[limit] ?? 0
  if (left > 0) context.countedCreates = { ...context.countedCreates, [limit]: left - 1 }
  return left > 0
}

type Checked = { changesPassword: boolean; invites: boolean }

export function keepChecked({ context }: Carrying, checked: Partial<Checked>): void {
  Object.assign(context, checked)
}

/** What the check of a password has left to be told; once. */
export function takeChecked({ context }: Carrying): Checked {
  const { changesPassword = false, invites = false } = context
  delete context.changesPassword
  delete context.invites
  return { changesPassword, invites }
}

export function keepProved({ context }: Carrying, hash: string | null | undefined): void {
  context.provedHash = hash ?? null
}

/** The hash that somebody's current password has matched; undefined when none was asked for. */
export function takeProved({ context }: Carrying): string | null | undefined {
  const { provedHash } = context
  delete context.provedHash
  return provedHash
}

export function keepSignIn({ context }: Carrying, isOurs: boolean): void {
  context.signsIn = isOurs
}

/** Whether this sign-in has begun the open transaction; once. */
export function takeSignIn({ context }: Carrying): boolean {
  const isOurs = context.signsIn === true
  delete context.signsIn
  return isOurs
}

export function keepFieldRefusal({ context }: Carrying, path: string, refused: Refusal): void {
  context.refusedFields = { ...context.refusedFields, [path]: refused }
}

/** Why the check of this field has refused its value; undefined when Payload itself did. */
export const fieldRefusalIn = ({ context }: Carrying, path: string | undefined) =>
  path === undefined ? undefined : context.refusedFields?.[path]

export const remembered = ({ context }: Carrying): Remembered => (context.remembered ??= {})

/** From now on a condition with this token stands for the search. */
export function keepSearch({ context }: Carrying, token: string, search: Search): void {
  context.searches = { ...context.searches, [token]: search }
}

/** The search that was last kept, with what it has found out. */
export const lastSearch = ({ context }: Carrying): Search | undefined =>
  Object.values(context.searches ?? {}).at(-1)

/** Whether the search in the address is still to be taken by the list that it is meant for; once. */
export function takesAddress({ context }: Carrying): boolean {
  const isFirst = context.searchesAddress !== true
  context.searchesAddress = true
  return isFirst
}

/** The same person's request with a transaction of its own, one after the other for many things. */
export function apart(req: PayloadRequest): PayloadRequest {
  const own = isolateObjectProperty(req, ['context', 'transactionID'])
  own.context = { remembered: remembered(req), at: req.context.at, isDesk: req.context.isDesk }
  delete own.transactionID
  return own
}
