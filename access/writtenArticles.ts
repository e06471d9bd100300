import type { Access, Where } from 'payload'
import { asStaff, isDeskWorker, isEditor } from './people'

/** Admins and editors write the help center; agents may propose an article, which is a draft. */
export const proposedArticles: Access = ({ req, data }) =>
  isEditor(req.user) || (isDeskWorker(req.user) && data?._status !== 'published')

/** Agents go on with what they have proposed themselves, until an editor publishes it. */
export const ownProposals: Access = ({ req, data }) => {
  if (isEditor(req.user)) return true
  const agent = isDeskWorker(req.user) ? asStaff(req.user) : null
  if (!agent || data?._status === 'published') return false
  const own: Where = { proposedBy: { equals: agent.id } }
  return { and: [own, { _status: { equals: 'draft' } }] }
}

/** Whoever may write an article or propose one brings its pictures. */
export const proposersOnly: Access = ({ req }) => isEditor(req.user) || isDeskWorker(req.user)
