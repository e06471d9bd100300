import type { FieldAccess } from 'payload'
import { asClient, asStaff, isAdmin, isDeskWorker } from './people'

const never: FieldAccess = () => false
const always: FieldAccess = () => true
const byDeskWorkers: FieldAccess = ({ req }) => isDeskWorker(req.user)
const byStaff: FieldAccess = ({ req }) => asStaff(req.user) !== null
const byAdmins: FieldAccess = ({ req }) => isAdmin(req.user)

/**
 * Written by the product alone: whatever a caller sends for it is ignored. Without a rule for
 * reading, GraphQL would demand a value of everybody who creates.
 */
export const serverSet = { create: never, update: never, read: always }

/** Asked with a create and kept nowhere; who may ask it is refused in words, by a hook. */
export const askedOnce = { create: always, update: never, read: never }

export const setByDeskWorkers = { create: byDeskWorkers, update: byDeskWorkers }

/** Given to a new one by whoever may make it; changed by admins. */
export const givenByDeskWorkers = { create: byDeskWorkers, update: byAdmins }

const byClients: FieldAccess = ({ req }) => asClient(req.user) !== null
export const setByClients = { create: byClients, update: byClients }

export const setByAdmins = { create: byAdmins, update: byAdmins }

/** Chosen when the thing is made, by anybody who may make it; corrected by the desk alone. */
export const correctedByDeskWorkers = { update: byDeskWorkers, read: always }

export const readByDeskWorkers = { read: byDeskWorkers }

export const readByStaff = { read: byStaff }
