import Link from 'next/link'
import { Button } from '../ui/Button'
import { useWords } from '../useWords'

type Props = { page: number; hasMore: boolean; to: (page: number) => string }

export function HelpPaging({ page, hasMore, to }: Props) {
  const t = useWords('list')
  if (page === 1 && !hasMore) return null
  return (
    <nav aria-label={t('paging')} className="flex items-center justify-between gap-3">
      {page > 1 ? (
        <Button asChild look="secondary">
          <Link href={to(page - 1)} rel="prev">
            {t('newer')}
          </Link>
        </Button>
      ) : (
        <span />
      )}
      <p className="text-sm text-soft">{t('caption', { page })}</p>
      {hasMore ? (
        <Button asChild look="secondary">
          <Link href={to(page + 1)} rel="next">
            {t('older')}
          </Link>
        </Button>
      ) : (
        <span />
      )}
    </nav>
  )
}
