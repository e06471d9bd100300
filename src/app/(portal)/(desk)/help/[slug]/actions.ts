'use server'

import { randomUUID } from 'node:crypto'
import { cookies, headers } from 'next/headers'
import { redirect } from 'next/navigation'
import { createLocalReq } from 'payload'
import { voteOnArticle } from '@/src/operations/articleVote'
import { clientIp } from '@/src/session/clientIp'
import { voteCommentMax } from '@/src/domain/limits'
import { env } from '@/src/env'
import { limitConcurrency } from '@/src/concurrency/limitConcurrency'
import { attemptAfter, typedValues } from '@/src/portal/act/form'
import { minutesToWait } from '@/src/portal/act/refused'
import type { FormState } from '@/src/portal/form/formState'
import { paths } from '@/src/portal/paths'
import { readSessionIfKnown } from '@/src/portal/viewer'
import { words } from '@/src/portal/words'
import { readerCookie, readerCookieAge, readerIn } from '@/src/session/readerCookie'

/** Keeps a vote, with or without words; a browser without an account is given a mark for it. */
export async function vote(before: FormState, form: FormData): Promise<FormState> {
  const values = typedValues(form, ['article', 'slug', 'helpful', 'comment'])
  const [t, problem] = await Promise.all([words('help'), words('problem')])
  const refuse = (message: string | undefined, fields: FormState['fields'] = {}): FormState => ({
    attempt: attemptAfter(before),
    message,
    fields,
    values: { comment: values.comment },
  })
  const length = values.comment.length
  if (length > voteCommentMax) {
    return refuse(undefined, { comment: problem('tooLong', { most: voteCommentMax, length }) })
  }

  const [sent, session] = await Promise.all([headers(), readSessionIfKnown()])
  if (!session) return refuse(problem('ours'))
  const { payload, client } = session
  const known = readerIn(sent.get('cookie'))
  const visitor = known ?? randomUUID()
  try {
    const req = await createLocalReq({ req: { headers: sent }, user: client ?? undefined }, payload)
    const voted = { helpful: values.helpful === 'yes', comment: values.comment || null }
    const act = () => voteOnArticle({ req, article: values.article, visitor, ...voted })
    await (client
      ? limitConcurrency('person', `clients ${client.id}`, act)
      : limitConcurrency('visitor', clientIp(sent), act))
  } catch (error) {
    const minutes = minutesToWait(error)
    if (minutes) return refuse(t('limited', { minutes }))
    const { status } = error as { status?: number }
    if (status && status < 500) return refuse(t('voteGone'))
    payload.logger.error({ err: error, msg: 'A vote on an article could not be kept' })
    return refuse(problem('ours'))
  }
  if (!client && !known) {
    const jar = await cookies()
    jar.set(readerCookie, visitor, {
      path: '/',
      httpOnly: true,
      sameSite: 'lax',
      maxAge: readerCookieAge,
      secure: env.APP_URL.startsWith('https:'),
    })
  }
  const done = values.comment ? 'comment' : 'vote'
  redirect(paths.article(values.slug, { done }, '#helpful'))
}
