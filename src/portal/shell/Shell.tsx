import { Plus } from 'lucide-react'
import Link from 'next/link'
import type { ReactNode } from 'react'
import { paths } from '../paths'
import { Button } from '../ui/Button'
import { words } from '../words'
import { AccountMenu } from './AccountMenu'

type Props = {
  viewer: { id: string; name: string; email: string } | null
  children: ReactNode
}

/** The frame of every page: the way past it, the navigation, the content. */
export async function Shell({ viewer, children }: Props) {
  const t = await words('shell')
  return (
    <>
      <a
        href="#main"
        className="sr-only focus:not-sr-only focus:fixed focus:start-2 focus:top-2 focus:z-50 focus:rounded-lg focus:bg-accent focus:px-4 focus:py-2 focus:text-on-accent"
      >
        {t('skip')}
      </a>
      <header className="sticky top-0 z-20 border-b border-line bg-surface">
        <div className="mx-auto flex h-14 max-w-6xl items-center gap-1 px-4 sm:gap-4">
          <Link href={paths.home} className="flex min-h-11 items-center font-semibold">
            {t('product')}
          </Link>
          {viewer && (
            <>
              <nav aria-label={t('navigation')} className="flex items-center max-sm:hidden">
                <Link
                  href={paths.tickets}
                  className="flex min-h-11 items-center rounded-lg px-3 text-sm font-medium text-soft hover:text-ink md:min-h-9"
                >
                  {t('tickets')}
                </Link>
              </nav>
              <Button asChild className="ms-auto px-3">
                <Link href={paths.newTicket()}>
                  <Plus aria-hidden className="size-4" />
                  {t('newRequest')}
                </Link>
              </Button>
              <AccountMenu viewer={viewer} />
            </>
          )}
        </div>
      </header>
      <main id="main" tabIndex={-1} className="mx-auto max-w-6xl px-4 py-6 outline-none sm:py-8">
        {children}
      </main>
    </>
  )
}
