import type { Endpoint } from 'payload'
import { bodyOf } from './requestBody'
import { askForLink } from '@/src/operations/askForLink'
import { setPasswordByLink } from '@/src/operations/setPasswordByLink'

/** In place of Payload's own endpoints of the same names. */
export const passwordLinks = (collection: 'staff' | 'clients'): Omit<Endpoint, 'root'>[] => [
  {
    path: '/forgot-password',
    method: 'post',
    handler: async (req) => {
      const { email } = await bodyOf(req)
      await askForLink(req, collection, email)
      return Response.json({
        message: 'If this address has an account, a mail with a link is on its way.',
      })
    },
  },
  {
    path: '/reset-password',
    method: 'post',
    handler: async (req) => {
      const { token, password } = await bodyOf(req)
      await setPasswordByLink(req, collection, token, password)
      return Response.json({ message: 'The new password is set. Sign in with it.' })
    },
  },
]
