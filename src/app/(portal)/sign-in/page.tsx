import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { ActionForm } from '@/src/portal/form/ActionForm'
import { SubmitButton } from '@/src/portal/form/SubmitButton'
import { TextField } from '@/src/portal/form/TextField'
import { localPath } from '@/src/portal/localPath'
import { paths } from '@/src/portal/paths'
import { EntryLink, EntryPage } from '@/src/portal/shell/EntryPage'
import { SignInNotice } from '@/src/portal/shell/SignInNotice'
import type { SearchParams } from '@/src/portal/tickets/listQuery'
import { wasSignedIn } from '@/src/portal/signedInMark'
import { readSession } from '@/src/portal/viewer'
import { words } from '@/src/portal/words'
import { signIn } from './actions'

type Props = { searchParams: Promise<SearchParams> }

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await words('signIn'))('title') }
}

export default async function SignInPage({ searchParams }: Props) {
  const [{ next, done }, { client, staff }, t, ended] = await Promise.all([
    searchParams,
    readSession(),
    words('signIn'),
    wasSignedIn(),
  ])
  if (client) redirect(localPath(next, paths.home))

  return (
    <EntryPage title={t('title')} lead={t('lead')}>
      <SignInNotice done={done} staff={staff?.name} comesFromPage={Boolean(next)} ended={ended} />
      <ActionForm action={signIn} className="space-y-4">
        <input type="hidden" name="next" value={localPath(next, '')} />
        <TextField name="email" label={t('email')} type="email" autoComplete="username" required />
        <TextField
          name="password"
          label={t('password')}
          type="password"
          autoComplete="current-password"
          required
        />
        <SubmitButton className="w-full" whilePending={t('submitting')}>
          {t('submit')}
        </SubmitButton>
      </ActionForm>
      <EntryLink href={paths.forgotPassword}>{t('forgot')}</EntryLink>
    </EntryPage>
  )
}
