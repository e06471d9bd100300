'use server'
import { headers } from 'next/headers'
import { redirect } from 'next/navigation'
import { stopMails } from '@/src/operations/stopMails'
import { clientIp } from '@/src/session/clientIp'
import { limitConcurrency } from '@/src/concurrency/limitConcurrency'
import { attemptAfter, formOf, textOf } from '@/src/portal/act/form'
import type { FormState } from '@/src/portal/form/formState'
import { paths } from '@/src/portal/paths'
import { readSession } from '@/src/portal/viewer'
import { words } from '@/src/portal/words'

/** Ends the mails that the key of the page stands for. Whoever holds the mail holds the key. */
export async function stop(before: FormState, given: FormData): Promise<FormState> {
  const key = textOf(formOf(given).get('key'))
  const { payload } = await readSession()
  const act = () => stopMails(payload, key)
  if (!(await limitConcurrency('visitor', clientIp(await headers()), act))) {
    const message = (await words('unsubscribe'))('unknown')
    return { attempt: attemptAfter(before), message, fields: {}, values: {} }
  }
  redirect(paths.unsubscribe(key, { done: 'yes' }))
}
