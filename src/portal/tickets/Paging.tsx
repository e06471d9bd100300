import Link from 'next/link'
import { paths } from '../paths'
import { Button } from '../ui/Button'
import { words } from '../words'
import { listAddress, type ListQuery } from './listQuery'

export async function Paging({ query, hasMore }: { query: ListQuery; hasMore: boolean }) {
  if (query.page === 1 && !hasMore) return null
  const t = await words('list')
  const to = (page: number) => `${paths.tickets}${listAddress(query, { page })}`
  return (
    <nav aria-label={t('paging')} className="flex items-center justify-between gap-3">
      {query.page > 1 ? (
        <Button asChild look="secondary">
          <Link href={to(query.page - 1)} rel="prev">
            {t('newer')}
          </Link>
        </Button>
      ) : (
        <span />
      )}
      <p className="text-sm text-soft">{t('caption', { page: query.page })}</p>
      {hasMore ? (
        <Button asChild look="secondary">
          <Link href={to(query.page + 1)} rel="next">
            {t('older')}
          </Link>
        </Button>
      ) : (
        <span />
      )}
    </nav>
  )
}
