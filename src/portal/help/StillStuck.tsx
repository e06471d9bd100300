import Link from 'next/link'
import { paths } from '../paths'
import { Button } from '../ui/Button'
import { useWords } from '../useWords'

/** The way from reading to asking; the article goes along. */
export function StillStuck({ article }: { article?: string }) {
  const t = useWords('help')
  return (
    <div className="flex flex-wrap items-center justify-between gap-3 rounded-lg border border-line bg-surface px-4 py-3 print:hidden">
      <p className="text-sm">{t('stuck')}</p>
      <Button asChild look="secondary">
        <Link href={paths.newTicket({ article })}>{t('openRequest')}</Link>
      </Button>
    </div>
  )
}
