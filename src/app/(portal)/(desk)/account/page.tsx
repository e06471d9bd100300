import type { Metadata } from 'next'
import Link from 'next/link'
import { MailsForm } from '@/src/portal/account/MailsForm'
import { ProfileForm } from '@/src/portal/account/ProfileForm'
import { SettingsCard } from '@/src/portal/account/SettingsCard'
import { paths } from '@/src/portal/paths'
import type { SearchParams } from '@/src/portal/tickets/listQuery'
import { Alert } from '@/src/portal/ui/Alert'
import { Button } from '@/src/portal/ui/Button'
import { requireViewer } from '@/src/portal/viewer'
import { words } from '@/src/portal/words'

type Props = { searchParams: Promise<SearchParams> }

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await words('account'))('title') }
}

export default async function AccountPage({ searchParams }: Props) {
  const viewer = await requireViewer(paths.account())
  const [{ done }, t] = await Promise.all([searchParams, words('account')])
  const saved = (what: string, notice: string) => (
    <div role="status">{done === what && <Alert look="done">{notice}</Alert>}</div>
  )
  return (
    <div className="max-w-xl space-y-6">
      <div className="space-y-1">
        <h1 className="text-xl font-semibold">{t('title')}</h1>
        <p className="text-sm text-soft">{t('lead', { email: viewer.email })}</p>
      </div>
      <SettingsCard id="profile" title={t('profile')}>
        {saved('profile', t('profileSaved'))}
        <ProfileForm viewer={viewer} />
      </SettingsCard>
      <SettingsCard id="mails" title={t('mails')} lead={t('mailsLead', { email: viewer.email })}>
        {saved('mails', t('mailsSaved'))}
        <MailsForm viewer={viewer} />
      </SettingsCard>
      <SettingsCard id="password" title={t('password')} lead={t('passwordLead')}>
        <Button asChild look="secondary">
          <Link href={paths.changePassword()}>{t('changePassword')}</Link>
        </Button>
      </SettingsCard>
    </div>
  )
}
