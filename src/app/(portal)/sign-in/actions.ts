'use server'

import { cookies, headers } from 'next/headers'
import { redirect } from 'next/navigation'
import { createLocalReq } from 'payload'
import { attemptAfter, formOf, typedValues } from '@/src/portal/act/form'
import type { FormState } from '@/src/portal/form/formState'
import { minutesToWait } from '@/src/portal/act/refused'
import { localPath } from '@/src/portal/localPath'
import { paths } from '@/src/portal/paths'
import { setThemeCookie } from '@/src/portal/setThemeCookie'
import { markSignedIn } from '@/src/portal/signedInMark'
import { startSession } from '@/src/portal/startSession'
import { readSession } from '@/src/portal/viewer'
import { isLanguage, lookCookie, readLook } from '@/src/portal/themeCookie'
import { words } from '@/src/portal/words'
import { clientIp } from '@/src/session/clientIp'
import { limitConcurrency } from '@/src/concurrency/limitConcurrency'
import { slugs } from '@/src/slugs'

/** A wrong address, a wrong password and a closed account are answered with the same words. */
export async function signIn(before: FormState, form: FormData): Promise<FormState> {
  const t = await words('signIn')
  const { email } = typedValues(form, ['email'])
  const password = form.get('password')
  const refuse = (message: string): FormState => ({
    attempt: attemptAfter(before),
    message,
    fields: {},
    values: { email },
  })
  if (!email || typeof password !== 'string' || !password) return refuse(t('missing'))

  const { payload } = await readSession()
  try {
    const sent = await headers()
    const req = await createLocalReq({ req: { headers: sent } }, payload)
    const { token, user } = await limitConcurrency('visitor', clientIp(sent), () =>
      payload.login({
        collection: slugs.clients,
        data: { email, password },
        overrideAccess: false,
        req,
      }),
    )
    if (!token || !user) return refuse(t('wrong'))
    await startSession(payload, token)
    await markSignedIn()
    await setThemeCookie({ theme: user.theme, language: user.language })
  } catch (error) {
    const { status } = error as { status?: number }
    const minutes = minutesToWait(error)
    if (minutes) return refuse(t('limited', { minutes }))
    if (status && status < 500) return refuse(t('wrong'))
    payload.logger.error({ err: error, msg: 'A sign-in failed' })
    const problem = await words('problem')
    return refuse(problem('ours'))
  }
  redirect(localPath(form.get('next'), paths.home))
}

/** The language of the pages before one is signed in. */
export async function chooseLanguage(given: FormData): Promise<void> {
  const form = formOf(given)
  const language = form.get('language')
  if (isLanguage(language)) {
    const look = readLook((await cookies()).get(lookCookie)?.value)
    await setThemeCookie({ theme: look?.theme ?? 'system', language })
  }
  redirect(localPath(form.get('back'), paths.signIn()))
}
