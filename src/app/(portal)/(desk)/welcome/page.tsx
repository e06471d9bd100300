import type { Metadata } from 'next'
import Link from 'next/link'
import { ProfileForm } from '@/src/portal/account/ProfileForm'
import { paths } from '@/src/portal/paths'
import { Card } from '@/src/portal/ui/Card'
import { requireViewer } from '@/src/portal/viewer'
import { words } from '@/src/portal/words'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await words('account'))('title') }
}

/** Where an invitation leads after the first sign-in. */
export default async function WelcomePage() {
  const viewer = await requireViewer(paths.welcome)
  const t = await words('account')
  return (
    <Card className="mx-auto max-w-md space-y-5 p-6 sm:p-8">
      <div className="space-y-1">
        <h1 className="text-xl font-semibold">{t('welcomeTitle', { name: viewer.name })}</h1>
        <p className="text-sm text-soft">{t('welcomeLead')}</p>
      </div>
      <ProfileForm viewer={viewer} isFirst />
      <p className="text-sm">
        <Link
          href={paths.tickets}
          className="inline-flex min-h-11 items-center text-accent underline underline-offset-2"
        >
          {t('welcomeSkip')}
        </Link>
      </p>
    </Card>
  )
}
