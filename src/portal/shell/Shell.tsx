import { Plus } from 'lucide-react'
import Link from 'next/link'
import type { ReactNode } from 'react'
import { useBrand } from '../brand'
import { paths } from '../paths'
import { Button } from '../ui/Button'
import { useWords } from '../useWords'
import { AccountMenu } from './AccountMenu'
import { NavLink } from './NavLink'
import { SignInLink } from './SignInLink'

type Props = {
  viewer: { id: string; name: string; email: string } | null
  /** The pages about signing in need no way there. */
  offersSignIn?: boolean
  children: ReactNode
}

/** The frame of every page: the way past it, the navigation, the content. */
export function Shell({ viewer, offersSignIn = true, children }: Props) {
  const t = useWords('shell')
  const brand = useBrand()
  const places = (
    <>
      {viewer && (
        <NavLink href={paths.tickets} except={paths.newTicket()}>
          {t('tickets')}
        </NavLink>
      )}
      <NavLink href={paths.help()}>{t('help')}</NavLink>
    </>
  )
  return (
    <>
      <a
        href="#main"
        className="sr-only focus:not-sr-only focus:fixed focus:start-2 focus:top-2 focus:z-50 focus:rounded-lg focus:bg-accent focus:px-4 focus:py-2 focus:text-on-accent"
      >
        {t('skip')}
      </a>
      <header className="print:hidden sticky top-0 z-20 border-b border-line bg-surface">
        <div className="mx-auto flex h-14 max-w-6xl items-center gap-1 px-4 sm:gap-4">
          <Link
            href={viewer ? paths.home : paths.help()}
            prefetch={false}
            className="flex min-h-11 min-w-0 items-center gap-2 font-semibold"
          >
            {brand.logo && (
              // The optimizer of Next would keep it after it has been changed.
              <img src={brand.logo} alt="" className="h-8 w-auto max-w-28 object-contain" />
            )}
            <span dir="auto" className="truncate">
              {brand.name}
            </span>
          </Link>
          <nav aria-label={t('navigation')} className="flex items-center gap-1 max-sm:hidden">
            {places}
          </nav>
          {viewer ? (
            <>
              <Button asChild className="ms-auto px-3">
                <Link href={paths.newTicket()} prefetch={false}>
                  <Plus aria-hidden className="size-4" />
                  {t('newRequest')}
                </Link>
              </Button>
              <AccountMenu viewer={viewer} />
            </>
          ) : (
            offersSignIn && <SignInLink label={t('signIn')} />
          )}
        </div>
      </header>
      {/* On a phone below the bar that stays, so that it leaves room for what one reads. */}
      <nav
        aria-label={t('navigation')}
        className="flex gap-1 border-b border-line bg-surface px-1 sm:hidden print:hidden"
      >
        {places}
        {viewer && <NavLink href={paths.account()}>{t('accountPage')}</NavLink>}
      </nav>
      <main id="main" tabIndex={-1} className="mx-auto max-w-6xl px-4 py-6 outline-none sm:py-8">
        {children}
      </main>
    </>
  )
}
