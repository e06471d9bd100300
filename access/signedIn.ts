import type { PayloadRequest } from 'payload'
import { asClient, asStaff } from './people'

export const signedIn = ({ req }: { req: PayloadRequest }) =>
  asStaff(req.user) !== null || asClient(req.user) !== null
