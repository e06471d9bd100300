import { recordAudit } from '@/hooks/recordAudit'
import { queueJob } from '@/src/jobs/queue'
import type { CollectionAfterChangeHook } from 'payload'

/** A new person gets an invitation; whose password was changed hears of it, in case it was a thief. */
export const mailAboutAccount: CollectionAfterChangeHook = async ({
  collection: { slug },
  doc,
  req,
}) => {
  if (slug !== 'staff' && slug !== 'clients') return
  const person = { collection: slug, person: String(doc.id) }
  const { changesPassword, invites, silent } = req.context
  delete req.context.changesPassword
  delete req.context.invites
  if (silent === true) return
  if (invites === true) {
    await queueJob(req, 'sendAccountMail', { kind: 'invitation', ...person }, `invite ${doc.id}`)
  }
  if (changesPassword === true) {
    const key = `changed ${doc.id} ${Date.now()}`
    await queueJob(req, 'sendAccountMail', { kind: 'passwordChanged', ...person }, key)
    await recordAudit(req, {
      action: req.user ? 'password_changed' : 'password_reset',
      on: { collection: slug, id: String(doc.id), name: String(doc.email ?? doc.name) },
    })
  }
}
