import Link from 'next/link'
import { paths } from '@/src/portal/paths'
import { Button } from '@/src/portal/ui/Button'
import { EmptyState } from '@/src/portal/ui/EmptyState'
import { readViewer } from '@/src/portal/viewer'
import { words } from '@/src/portal/words'

export default async function NotFound() {
  const [viewer, t] = await Promise.all([readViewer(), words('problem')])
  const [way, label] = viewer
    ? ([paths.tickets, t('toTickets')] as const)
    : ([paths.signIn(), t('signInPage')] as const)
  return (
    <>
      <h1 className="text-center text-xl font-semibold">{t('notFoundTitle')}</h1>
      <EmptyState
        action={
          <div className="flex flex-wrap justify-center gap-3">
            <Button asChild>
              <Link href={way}>{label}</Link>
            </Button>
            <Button asChild look="secondary">
              <Link href={paths.help()}>{t('toHelp')}</Link>
            </Button>
          </div>
        }
      >
        {t(viewer ? 'notFound' : 'notFoundVisitor')}
      </EmptyState>
    </>
  )
}
