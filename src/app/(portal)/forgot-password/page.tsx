import type { Metadata } from 'next'
import { ActionForm } from '@/src/portal/form/ActionForm'
import { SubmitButton } from '@/src/portal/form/SubmitButton'
import { TextField } from '@/src/portal/form/TextField'
import { paths } from '@/src/portal/paths'
import { EntryLink, EntryPage } from '@/src/portal/shell/EntryPage'
import { words } from '@/src/portal/words'
import { sendLink } from './actions'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await words('password'))('forgotTitle') }
}

export default async function ForgotPasswordPage() {
  const [t, signIn] = await Promise.all([words('password'), words('signIn')])
  return (
    <EntryPage title={t('forgotTitle')} lead={t('forgotLead')}>
      <ActionForm action={sendLink} className="space-y-4">
        <TextField
          name="email"
          label={signIn('email')}
          type="email"
          autoComplete="username"
          required
        />
        <SubmitButton className="w-full" whilePending={t('sending')}>
          {t('send')}
        </SubmitButton>
      </ActionForm>
      <EntryLink href={paths.signIn()}>{t('back')}</EntryLink>
    </EntryPage>
  )
}
