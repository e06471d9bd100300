import type { Metadata } from 'next'
import Link from 'next/link'
import { passwordLeast } from '@/src/domain/passwordRefusal'
import { ActionForm } from '@/src/portal/form/ActionForm'
import { SubmitButton } from '@/src/portal/form/SubmitButton'
import { TextField } from '@/src/portal/form/TextField'
import { paths } from '@/src/portal/paths'
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
        <TextField
          name="password"
          label={t('new')}
          type="password"
          autoComplete="new-password"
          required
        />
        <TextField
          name="repeat"
          label={t('repeat')}
          type="password"
          autoComplete="new-password"
          required
        />
        <SubmitButton className="w-full" whilePending={t('setting')}>
          {t('set')}
        </SubmitButton>
      </ActionForm>
      <p className="text-sm">
        <Link
          href={paths.forgotPassword}
          className="inline-flex min-h-11 items-center text-accent underline underline-offset-2"
        >
          {t('askAgain')}
        </Link>
      </p>
    </EntryPage>
  )
}
