import type { Client, Staff } from '@/src/payload-types'
import type { PayloadRequest } from 'payload'

type Person = PayloadRequest['user']

/** A disabled person is nobody, whatever session they still hold. */
export const asStaff = (user: Person): Staff | null =>
  user?.collection === 'staff' && !user.disabled ? (user as Staff) : null

export const asClient = (user: Person): Client | null =>
  user?.collection === 'clients' && !user.disabled ? (user as Client) : null

export const isAdmin = (user: Person) => asStaff(user)?.role === 'admin'

/** Admins and agents work on tickets; editors do not. */
export const isDeskWorker = (user: Person) => {
  const role = asStaff(user)?.role
  return role === 'admin' || role === 'agent'
}

/** Admins and editors write the help center. */
export const isEditor = (user: Person) => {
  const role = asStaff(user)?.role
  return role === 'admin' || role === 'editor'
}

export const nobody = () => false

export const signedIn = ({ req }: { req: PayloadRequest }) =>
  asStaff(req.user) !== null || asClient(req.user) !== null

export const staffOnly = ({ req }: { req: PayloadRequest }) => asStaff(req.user) !== null

export const deskWorkersOnly = ({ req }: { req: PayloadRequest }) => isDeskWorker(req.user)

export const editorsOnly = ({ req }: { req: PayloadRequest }) => isEditor(req.user)

export const adminsOnly = ({ req }: { req: PayloadRequest }) => isAdmin(req.user)

export const clientsAndDeskWorkers = ({ req }: { req: PayloadRequest }) =>
  isDeskWorker(req.user) || asClient(req.user) !== null
