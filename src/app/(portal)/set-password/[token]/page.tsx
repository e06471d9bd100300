import type { Metadata } from 'next'
import { passwordLeast } from '@/src/domain/passwordRefusal'
import { NewPasswordFields } from '@/src/portal/account/NewPasswordFields'
import { ActionForm } from '@/src/portal/form/ActionForm'
import { SubmitButton } from '@/src/portal/form/SubmitButton'
import { paths } from '@/src/portal/paths'
import { EntryLink } from '@/src/portal/shell/EntryLink'
import { EntryPage } from '@/src/portal/shell/EntryPage'
import type { SearchParams } from '@/src/portal/tickets/listQuery'
import { words } from '@/src/portal/words'
import { setPassword } from './actions'

type Props = { params: Promise<{ token: string }>; searchParams: Promise<SearchParams> }

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await words('password'))('setTitle') }
}

/** Where the links of invitations and of forgotten passwords lead. */
export default async function SetPasswordPage({ params, searchParams }: Props) {
  const [{ token }, { first }, t] = await Promise.all([params, searchParams, words('password')])
  return (
    <EntryPage title={t('setTitle')} lead={t('setLead', { least: passwordLeast })}>
      <ActionForm action={setPassword} className="space-y-4">
        <input type="hidden" name="token" value={decodeURIComponent(token)} />
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
