import type { CollectionBeforeLoginHook } from 'payload'
import { AuthenticationError } from 'payload'

/** In the words of a wrong password: whether an account exists is nobody's business. */
export const refuseDisabled: CollectionBeforeLoginHook = ({ req, user }) => {
  if (user.disabled) throw new AuthenticationError(req.t)
}
