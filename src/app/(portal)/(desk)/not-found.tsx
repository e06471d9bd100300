import Link from 'next/link'
import { paths } from '@/src/portal/paths'
import { Button } from '@/src/portal/ui/Button'
import { EmptyState } from '@/src/portal/ui/EmptyState'
import { words } from '@/src/portal/words'

export default async function NotFound() {
  const t = await words('problem')
  return (
    <>
      <h1 className="text-center text-xl font-semibold">{t('notFoundTitle')}</h1>
      <EmptyState
        action={
          <Button asChild>
            <Link href={paths.tickets}>{t('toTickets')}</Link>
          </Button>
        }
      >
        {t('notFound')}
      </EmptyState>
    </>
  )
}
