import type { PayloadRequest } from 'payload'
import { isEditor } from './people'

export const editorsOnly = ({ req }: { req: PayloadRequest }) => isEditor(req.user)
