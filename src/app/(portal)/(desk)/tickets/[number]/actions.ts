'use server'

import { headers } from 'next/headers'
import { redirect } from 'next/navigation'
import type { PayloadRequest } from 'payload'
import { closeTicket as close, reopenTicket as reopen } from '@/src/operations/closure'
import { editReply as edit, withdrawReply as withdraw } from '@/src/operations/changeReply'
import { changeRequest as changeAbout } from '@/src/operations/changeRequest'
import { continuationOf } from '@/src/operations/continuationOf'
import { createOnce } from '@/src/operations/createOnce'
import {
  addFollower as add,
  removeFollower as remove,
  setFollowing,
} from '@/src/operations/followers'
import { rateTicket as rate } from '@/src/operations/rateTicket'
import { attempt } from '@/src/portal/act/attempt'
import { checkRating, checkReply, checkSubject } from '@/src/portal/act/checks'
import { chosenFiles, onceKey, typedValues } from '@/src/portal/act/form'
import { findTicket } from '@/src/portal/act/findTicket'
import { news } from '@/src/portal/act/news'
import { Refused } from '@/src/portal/act/refused'
import { wordChoices } from '@/src/portal/act/wordChoices'
import type { FormState } from '@/src/portal/form/formState'
import { paths } from '@/src/portal/paths'
import { words } from '@/src/portal/words'
import { idOf, isUuid } from '@/src/domain/ids'
import { followings } from '@/src/domain/ticket/followers'
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
      await checkReply(values.content, files.length > 0)
      const ticket = await findTicket(req, values.number)
      // Merged while the reply was written: it goes where the ticket goes on.
      const other = ticket.status === 'closed' ? await continuationOf(req, ticket.id) : null
      return { ...ticket, other }
    },
    makes: 'messages',
    files,
    run: async ({ req, attach }, ticket) => {
      const reopens = mayReopen && ticket.status === 'closed' && !ticket.other
      const create = () =>
        createOnce({
          req,
          collection: slugs.messages,
          data: { ticket: ticket.id, content: values.content, ...(reopens && { reopen: true }) },
          // Other files make it another reply, though its words be the same.
          key: onceKey(form, { ...values, files: files.map(({ name }) => name).join('/') }),
        })
      const { doc, repeated } = await (files.length > 0 ? withFile(req, create) : create())
      if (!repeated) await attach({ ticketId: idOf(doc.ticket) ?? ticket.id, messageId: doc.id })
      const number = ticket.other ? String(ticket.other.number) : values.number
      return { id: doc.id, number, done: reopens ? 'reopenedAndSent' : 'sent' }
    },
  })
  if (outcome.ok) {
    const { id, number, done } = outcome.result
    redirect(paths.ticket(number, { done, sent: id }, `#message-${id}`))
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
  const { score, comment } = values
  const outcome = await about(
    before,
    values,
    async (on) => {
      await rate({ ...on, score: Number(score), comment: comment || null })
      return 'rated'
    },
    () => checkRating(values),
  )
  if (!outcome.ok) return outcome.state
  redirect(paths.ticket(values.number, news(outcome.result)))
}

export async function reopenTicket(before: FormState, form: FormData): Promise<FormState> {
  return move(before, form, reopen, 'reopened')
}

/** What a form about one ticket does, and what is said afterwards. */
async function about(
  before: FormState,
  values: Record<string, string> & { number: string },
  run: (acting: { req: PayloadRequest; id: string }) => Promise<string>,
  check: () => Promise<unknown> = async () => undefined,
) {
  return attempt({
    before,
    values,
    check: async ({ req }) => {
      await check()
      return findTicket(req, values.number)
    },
    run: ({ req }, { id }) => run({ req, id }),
  })
}

export async function addFollower(before: FormState, form: FormData): Promise<FormState> {
  const values = typedValues(form, ['number', 'follower'])
  const t = await words('followers')
  const outcome = await about(before, values, async (on) => {
    if (!isUuid(values.follower)) throw new Refused({ follower: t('chooseMissing') })
    await add({ ...on, follower: values.follower })
    return 'added'
  })
  if (!outcome.ok) return outcome.state
  redirect(paths.ticket(values.number, news(outcome.result)))
}

export async function removeFollower(before: FormState, form: FormData): Promise<FormState> {
  const values = typedValues(form, ['number', 'follower'])
  const outcome = await about(before, values, async (on) => {
    await remove({ ...on, follower: values.follower })
    return 'takenOff'
  })
  if (!outcome.ok) return outcome.state
  redirect(paths.ticket(values.number, news(outcome.result)))
}

const followed = { follows: 'followed', muted: 'muted', none: 'unfollowed' } as const

export async function followTicket(before: FormState, form: FormData): Promise<FormState> {
  const values = typedValues(form, ['number', 'following'])
  const wanted = followings.find((each) => each === values.following) ?? 'follows'
  const outcome = await about(before, values, async ({ req, id }) => {
    const done = followed[await setFollowing(req, id, wanted)]
    const left = await req.payload.count({
      collection: slugs.tickets,
      where: { id: { equals: id } },
      overrideAccess: false,
      user: req.user,
      req,
    })
    return left.totalDocs === 0 ? 'left' : done
  })
  if (!outcome.ok) return outcome.state
  const { result: done } = outcome
  redirect(done === 'left' ? paths.ticketsDone(done) : paths.ticket(values.number, news(done)))
}

export async function changeRequest(before: FormState, form: FormData): Promise<FormState> {
  const values = typedValues(form, ['number', 'subject', 'category', 'project'])
  const outcome = await about(
    before,
    values,
    async ({ req, id }) => {
      const { subject, category, project } = values
      await changeAbout(req, id, { subject, category, project: project || null })
      return 'changed'
    },
    () => checkSubject(values),
  )
  if (!outcome.ok) return wordChoices(outcome.state)
  redirect(paths.ticket(values.number, news(outcome.result)))
}

export async function editReply(before: FormState, form: FormData): Promise<FormState> {
  const values = typedValues(form, ['number', 'message', 'edited'])
  const outcome = await about(
    before,
    values,
    async ({ req }) => {
      await edit(req, values.message, values.edited)
      return 'edited'
    },
    () => checkReply(values.edited, false, 'edited'),
  )
  if (!outcome.ok) return outcome.state
  redirect(paths.ticket(values.number, news(outcome.result), `#message-${values.message}`))
}

export async function withdrawReply(before: FormState, form: FormData): Promise<FormState> {
  const values = typedValues(form, ['number', 'message'])
  const outcome = await about(before, values, async ({ req }) => {
    await withdraw(req, values.message)
    return 'withdrawn'
  })
  if (!outcome.ok && !(await isDoneAlready(outcome.status))) return outcome.state
  redirect(paths.ticket(values.number, news('withdrawn'), `#message-${values.message}`))
}

async function move(before: FormState, form: FormData, act: typeof close, done: string) {
  const values = typedValues(form, ['number'])
  const outcome = await about(before, values, async (on) => {
    await act(on)
    return done
  })
  if (!outcome.ok && !(await isDoneAlready(outcome.status))) return outcome.state
  redirect(paths.ticket(values.number, news(done)))
}

/** The answer to the first time broke off, and what was asked for has been done since. */
const isDoneAlready = async (status: number) =>
  status === 409 && (await headers()).has('desk-repeated')
