import Link from 'next/link'
import { useWords } from '../useWords'

type Crumb = { label: string; href: string }

/** The way from the help center to here; the page itself is its heading. */
export function Crumbs({ crumbs }: { crumbs: readonly Crumb[] }) {
  const t = useWords('help')
  return (
    <nav aria-label={t('crumbs')} className="print:hidden">
      <ol className="flex flex-wrap items-center text-sm text-soft">
        {crumbs.map(({ label, href }, at) => (
          <li key={href} className="flex items-center">
            {at > 0 && (
              <span aria-hidden className="px-2">
                /
              </span>
            )}
            <Link
              href={href}
              className="inline-flex min-h-11 items-center hover:text-ink hover:underline md:min-h-9"
            >
              {label}
            </Link>
          </li>
        ))}
      </ol>
    </nav>
  )
}
