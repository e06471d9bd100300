import { ListLink } from '../list/ListLink'
import { paths } from '../paths'
import { Button } from '../ui/Button'
import { useWords } from '../useWords'
import { listAddress, type ListQuery } from './listQuery'

type Props = { query: ListQuery; newer?: string; older?: string }

/** From one page to the next. How many there are nobody counts. */
export function Paging({ query, newer, older }: Props) {
  const t = useWords('list')
  if (!newer && !older) return null
  const look = 'min-w-36'
  return (
    <nav aria-label={t('paging')} className="flex items-center justify-between gap-3">
      {newer ? (
        <Button asChild look="secondary" className={look}>
          <ListLink
            href={`${paths.tickets}${listAddress(query, { before: newer })}`}
            rel="prev"
            toTop
          >
            {t('newer')}
          </ListLink>
        </Button>
      ) : (
        <span />
      )}
      {older && (
        <Button asChild look="secondary" className={look}>
          <ListLink
            href={`${paths.tickets}${listAddress(query, { after: older })}`}
            rel="next"
            toTop
          >
            {t('older')}
          </ListLink>
        </Button>
      )}
    </nav>
  )
}
