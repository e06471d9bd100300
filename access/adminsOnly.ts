import type { PayloadRequest } from 'payload'
import { isAdmin } from './people'

export const adminsOnly = ({ req }: { req: PayloadRequest }) => isAdmin(req.user)
