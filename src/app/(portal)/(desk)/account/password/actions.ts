'use server'

import { redirect } from 'next/navigation'
import { attempt } from '@/src/portal/act/attempt'
import { checkNewPassword } from '@/src/portal/act/checks'
import { formOf, textOf } from '@/src/portal/act/form'
import { minutesToWait, Refused } from '@/src/portal/act/refused'
import type { FormState } from '@/src/portal/form/formState'
import { paths } from '@/src/portal/paths'
import { words } from '@/src/portal/words'
import { slugs } from '@/src/slugs'

export async function changePassword(before: FormState, given: FormData): Promise<FormState> {
  const form = formOf(given)
  const t = await words('password')
  const [currentPassword, password, repeat] = ['currentPassword', 'password', 'repeat'].map(
    (name) => textOf(form.get(name)),
  ) as [string, string, string]

  const outcome = await attempt({
    before,
    values: {},
    fields: ['currentPassword', 'password', 'repeat'],
    check: async ({ req }) => {
      const fields = checkNewPassword({ password, repeat, email: req.user?.email }, t)
      if (Object.keys(fields).length > 0) throw new Refused(fields)
    },
    run: async ({ payload, req }) => {
      const { user } = req
      if (!user) return
      try {
        await payload.update({
          collection: slugs.clients,
          id: user.id,
          data: { currentPassword, password },
          depth: 0,
          overrideAccess: false,
          user,
          req,
        })
      } catch (error) {
        const minutes = minutesToWait(error)
        if (minutes) throw new Refused({}, t('limited', { minutes }))
        if ((error as Error).name !== 'ValidationError') throw error
        throw new Refused({ currentPassword: t('currentWrong') })
      }
    },
  })
  if (!outcome.ok) return outcome.state
  redirect(paths.changePassword({ done: 'changed' }))
}
