import type { PayloadRequest } from 'payload'
import { asStaff } from './people'

export const staffOnly = ({ req }: { req: PayloadRequest }) => asStaff(req.user) !== null
