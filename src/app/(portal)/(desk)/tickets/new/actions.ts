'use server'

import { redirect } from 'next/navigation'
import type { ReactNode } from 'react'
import { createOnce } from '@/src/operations/createOnce'
import { attempt } from '@/src/portal/act/attempt'
import { checkRequest } from '@/src/portal/act/checks'
import { chosenFiles, onceKey, typedValues } from '@/src/portal/act/form'
import { wordChoices } from '@/src/portal/act/wordChoices'
import type { FormState } from '@/src/portal/form/formState'
import { ArticleText } from '@/src/portal/help/ArticleText'
import { readArticleById } from '@/src/portal/read/articles'
import { requestFields } from '@/src/portal/form/schemas'
import { news } from '@/src/portal/act/news'
import { paths } from '@/src/portal/paths'
import type { SentRequest } from '@/src/portal/request/SentRequest'
import { slugs } from '@/src/slugs'

/** Sends a request and tells what became of it; the browser then sends the files one by one. */
export async function sendRequest(before: FormState, form: FormData): Promise<SentRequest> {
  const values = typedValues(form, requestFields)
  const outcome = await attempt({
    before,
    values,
    fields: ['files'],
    check: () => checkRequest(values),
    makes: 'tickets',
    files: chosenFiles(form),
    run: async ({ req, attach }) => {
      const chosen = Object.entries(values).filter(([, value]) => value !== '')
      const { doc, repeated } = await createOnce({
        req,
        collection: slugs.tickets,
        data: Object.fromEntries(chosen),
        key: onceKey(form, values),
      })
      if (!repeated) await attach({ ticketId: doc.id })
      return { id: doc.id, number: doc.number ?? 0 }
    },
  })
  if (outcome.ok) return { ok: true, ...outcome.result }
  return { ok: false, state: await wordChoices(outcome.state), isOver: outcome.status === 401 }
}

/** The same for a form that a browser posts by itself, files and all. */
export async function createTicket(before: FormState, form: FormData): Promise<FormState> {
  const sent = await sendRequest(before, form)
  if (!sent.ok) return sent.state
  redirect(paths.ticket(sent.number, news('created')))
}

/** The text of an article for the panel beside the form; null where the reader may not see it. */
export async function openArticle(id: unknown): Promise<ReactNode> {
  const article = typeof id === 'string' ? await readArticleById(id) : null
  return article && ArticleText({ article })
}
