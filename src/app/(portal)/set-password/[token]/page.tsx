import type { Metadata } from 'next'
import { accountOfLink } from '@/src/operations/setPasswordByLink'
import { passwordLeast } from '@/src/domain/account/passwords'
import { NewPasswordFields } from '@/src/portal/account/NewPasswordFields'
import { ActionForm } from '@/src/portal/form/ActionForm'
import { SubmitButton } from '@/src/portal/form/SubmitButton'
import { paths } from '@/src/portal/paths'
import { EntryLink, EntryPage } from '@/src/portal/shell/EntryPage'
import type { SearchParams } from '@/src/portal/tickets/listQuery'
import { readSession } from '@/src/portal/viewer'
import { Alert } from '@/src/portal/ui/Alert'
import { words } from '@/src/portal/words'
import { slugs } from '@/src/slugs'
import { setPassword } from './actions'

type Props = { params: Promise<{ token: string }>; searchParams: Promise<SearchParams> }

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await words('password'))('setTitle') }
}

/** Where the links of invitations and of forgotten passwords lead. */
export default async function SetPasswordPage({ params, searchParams }: Props) {
  const [{ token: asked }, { first }, t] = await Promise.all([
    params,
    searchParams,
    words('password'),
  ])
  const token = decodeURIComponent(asked)
  const { payload } = await readSession()
  const email = await accountOfLink(payload, slugs.clients, token)
  if (!email) {
    return (
      <EntryPage title={t('setTitle')}>
        <Alert look="danger" role="alert">
          {t('linkOld')}
        </Alert>
        <EntryLink href={paths.forgotPassword}>{t('askAgain')}</EntryLink>
        <EntryLink href={paths.signIn()}>{t('back')}</EntryLink>
      </EntryPage>
    )
  }
  return (
    <EntryPage title={t('setTitle')} lead={t('setLead', { least: passwordLeast })}>
      <ActionForm action={setPassword} className="space-y-4">
        <p className="text-sm break-words">{t('setFor', { email })}</p>
        <input type="hidden" name="token" value={token} />
        {first === 'yes' && <input type="hidden" name="first" value="yes" />}
        <NewPasswordFields />
        <SubmitButton className="w-full" whilePending={t('setting')}>
          {t('set')}
        </SubmitButton>
      </ActionForm>
      <EntryLink href={paths.forgotPassword}>{t('askAgain')}</EntryLink>
    </EntryPage>
  )
}
