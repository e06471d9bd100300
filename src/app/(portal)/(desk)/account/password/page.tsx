import { ChevronLeft } from 'lucide-react'
import type { Metadata } from 'next'
import Link from 'next/link'
import { passwordLeast } from '@/src/domain/account/passwords'
import { NewPasswordFields } from '@/src/portal/account/NewPasswordFields'
import { ActionForm } from '@/src/portal/form/ActionForm'
import { SubmitButton } from '@/src/portal/form/SubmitButton'
import { TextField } from '@/src/portal/form/TextField'
import { paths } from '@/src/portal/paths'
import { Alert } from '@/src/portal/ui/Alert'
import { Card } from '@/src/portal/ui/Card'
import type { SearchParams } from '@/src/portal/tickets/listQuery'
import { requireViewer } from '@/src/portal/viewer'
import { words } from '@/src/portal/words'
import { changePassword } from './actions'

type Props = { searchParams: Promise<SearchParams> }

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await words('password'))('changeTitle') }
}

export default async function ChangePasswordPage({ searchParams }: Props) {
  await requireViewer(paths.changePassword())
  const [{ done }, t, account] = await Promise.all([
    searchParams,
    words('password'),
    words('account'),
  ])
  return (
    <Card className="max-w-md space-y-5 p-6 sm:p-8">
      <p className="-my-2 text-sm">
        <Link
          href={paths.account()}
          className="inline-flex min-h-11 items-center gap-1 text-soft hover:text-ink md:min-h-9"
        >
          <ChevronLeft aria-hidden className="size-4" />
          {account('title')}
        </Link>
      </p>
      <div className="space-y-1">
        <h1 className="text-xl font-semibold">{t('changeTitle')}</h1>
        <p className="text-sm text-soft">{t('changeLead')}</p>
      </div>
      {done === 'changed' && (
        <Alert look="done" role="status">
          {t('changed')}
        </Alert>
      )}
      <ActionForm action={changePassword} className="space-y-4">
        <TextField
          name="currentPassword"
          label={t('current')}
          type="password"
          autoComplete="current-password"
          required
        />
        <NewPasswordFields hint={t('setLead', { least: passwordLeast })} />
        <SubmitButton className="w-full" whilePending={t('changing')}>
          {t('change')}
        </SubmitButton>
      </ActionForm>
    </Card>
  )
}
