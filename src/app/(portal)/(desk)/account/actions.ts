'use server'

import { revalidatePath } from 'next/cache'
import { redirect } from 'next/navigation'
import { digestRhythms } from '@/src/domain/mail/choices'
import { checkProfile } from '@/src/portal/account/checkProfile'
import { mailKinds } from '@/src/portal/account/mailKinds'
import { updateAccount } from '@/src/portal/account/updateAccount'
import { attempt } from '@/src/portal/act/attempt'
import { formOf, typedValues } from '@/src/portal/act/form'
import type { FormState } from '@/src/portal/form/formState'
import { setThemeCookie } from '@/src/portal/setThemeCookie'
import { paths } from '@/src/portal/paths'

export async function saveProfile(before: FormState, form: FormData): Promise<FormState> {
  const values = typedValues(form, ['name', 'language', 'timeZone', 'theme'])
  const outcome = await attempt({
    before,
    values,
    check: () => checkProfile(values),
    run: async (acting, profile) => {
      await updateAccount(acting, profile)
      return profile
    },
  })
  if (!outcome.ok) return outcome.state
  await setThemeCookie(outcome.result)
  // Language and theme stand at the root of every page.
  revalidatePath('/', 'layout')
  redirect(form.get('first') === 'yes' ? paths.tickets : paths.account({ done: 'profile' }))
}

export async function saveMails(before: FormState, given: FormData): Promise<FormState> {
  const form = formOf(given)
  const switches = Object.fromEntries(
    mailKinds.map((kind) => [kind, form.get(kind) === 'yes']),
  ) as Record<(typeof mailKinds)[number], boolean>
  const digest = digestRhythms.find((rhythm) => rhythm === form.get('digest')) ?? 'off'
  const mailChoices = { ...switches, digest }
  const outcome = await attempt({
    before,
    values: {},
    run: (acting) => updateAccount(acting, { mailChoices }),
  })
  if (!outcome.ok) return outcome.state
  redirect(paths.account({ done: 'mails' }, '#mails'))
}
