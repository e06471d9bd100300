'use server'

import { redirect } from 'next/navigation'
import { cookies } from 'next/headers'
import { formOf } from '@/src/portal/act/formOf'
import { keepLook } from '@/src/portal/keepLook'
import { localPath } from '@/src/portal/localPath'
import { paths } from '@/src/portal/paths'
import { isLanguage, lookCookie, readLook } from '@/src/portal/themeCookie'

/** The language of the pages before one is signed in. */
export async function chooseLanguage(given: FormData): Promise<void> {
  const form = formOf(given)
  const language = form.get('language')
  if (typeof language === 'string' && isLanguage(language)) {
    const look = readLook((await cookies()).get(lookCookie)?.value)
    await keepLook({ theme: look?.theme ?? 'system', language })
  }
  redirect(localPath(form.get('back'), paths.signIn()))
}
