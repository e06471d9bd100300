'use server'

import { redirect } from 'next/navigation'
import { closeTicket as close, reopenTicket as reopen } from '@/src/operations/closure'
import { createOnce } from '@/src/operations/createOnce'
import { rateTicket as rate } from '@/src/operations/rateTicket'
import { attempt } from '@/src/portal/act/attempt'
import { checkRating, checkReply } from '@/src/portal/act/checks'
import { chosenFiles, onceKey, typedValues } from '@/src/portal/act/form'
import { findTicket } from '@/src/portal/act/findTicket'
import type { FormState } from '@/src/portal/form/formState'
import { paths } from '@/src/portal/paths'
import { words } from '@/src/portal/words'
import { withFile } from '@/src/requestContext'
import { slugs } from '@/src/slugs'

export async function sendReply(before: FormState, form: FormData): Promise<FormState> {
  const values = typedValues(form, ['content', 'number'])
  const mayReopen = form.get('reopen') === 'yes'
  const files = chosenFiles(form)
  const outcome = await attempt({
    before,
    values,
    fields: ['files'],
    check: async ({ req }) => {
      await checkReply(values, files.length > 0)
      return findTicket(req, values.number)
    },
    makes: 'messages',
    files,
    run: async ({ req, attach }, ticket) => {
      const reopens = mayReopen && ticket.status === 'closed'
      const create = () =>
        createOnce({
          req,
          collection: slugs.messages,
          data: { ticket: ticket.id, content: values.content, ...(reopens && { reopen: true }) },
          // Other files make it another reply, though its words be the same.
          key: onceKey(form, { ...values, files: files.map(({ name }) => name).join('/') }),
        })
      const { doc, repeated } = await (files.length > 0 ? withFile(req, create) : create())
      if (!repeated) await attach({ ticketId: ticket.id, messageId: doc.id })
      return { id: doc.id, done: reopens ? 'reopenedAndSent' : 'sent' }
    },
  })
  if (outcome.ok) {
    const { id, done } = outcome.result
    redirect(paths.ticket(values.number, { done, sent: id }, `#message-${id}`))
  }
  if (outcome.status !== 409 || mayReopen) return outcome.state
  const t = await words('reply')
  return { ...outcome.state, message: t('closedMeanwhile'), closed: true }
}

export async function closeTicket(before: FormState, form: FormData): Promise<FormState> {
  return move(before, form, close, 'closed')
}

export async function rateTicket(before: FormState, form: FormData): Promise<FormState> {
  const values = typedValues(form, ['number', 'score', 'comment'])
  const outcome = await attempt({
    before,
    values,
    check: async ({ req }) => {
      await checkRating(values)
      return findTicket(req, values.number)
    },
    run: async ({ req }, { id }) => {
      const comment = values.comment || null
      return rate({ req, id, score: Number(values.score), comment })
    },
  })
  if (!outcome.ok) return outcome.state
  redirect(paths.ticket(values.number, { done: 'rated' }))
}

export async function reopenTicket(before: FormState, form: FormData): Promise<FormState> {
  return move(before, form, reopen, 'reopened')
}

async function move(before: FormState, form: FormData, act: typeof close, done: string) {
  const values = typedValues(form, ['number'])
  const outcome = await attempt({
    before,
    values,
    check: ({ req }) => findTicket(req, values.number),
    run: ({ req }, { id }) => act({ req, id }),
  })
  if (!outcome.ok) return outcome.state
  redirect(paths.ticket(values.number, { done }))
}
