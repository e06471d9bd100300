'use server'
import { redirect } from 'next/navigation'
import { createOnce } from '@/endpoints/operations/createOnce'
import { attachFiles } from '@/src/portal/act/attachFiles'
import { attempt } from '@/src/portal/act/attempt'
import { checkRequest } from '@/src/portal/act/checkRequest'
import { chosenFiles } from '@/src/portal/act/chosenFiles'
import { onceKey } from '@/src/portal/act/onceKey'
import { typedValues } from '@/src/portal/act/typedValues'
import type { FormState } from '@/src/portal/form/formState'
import { paths } from '@/src/portal/paths'
import { slugs } from '@/src/slugs'

const fields = [
  'subject',
  'category',
  'priority',
  'project',
  'organization',
  'description',
] as const

export async function createTicket(before: FormState, form: FormData): Promise<FormState> {
  const values = typedValues(form, fields)
  const outcome = await attempt({
    before,
    values,
    fields: ['files'],
    run: async ({ req }) => {
      await checkRequest(values)
      const chosen = Object.entries(values).filter(([, value]) => value !== '')
      const { doc, repeated } = await createOnce({
        req,
        collection: slugs.tickets,
        data: Object.fromEntries(chosen),
        key: onceKey(form, values),
      })
      if (!repeated) await attachFiles({ req, ticketId: doc.id, files: chosenFiles(form) })
      return doc
    },
  })
  if (!outcome.ok) return outcome.state
  redirect(paths.ticket(outcome.result.number ?? '', { done: 'created' }))
}
