import type { Figures } from '@/src/domain/report/figures'
import type { listsOfReport } from '@/src/domain/report/listsBehind'
import { durationWords } from '@/src/ui/format/durationWords'
import type { DeskWords } from '../deskWords'
import type { AdminLinks } from './links'
import type { Tile } from './Tiles'

type Behind = {
  lists: ReturnType<typeof listsOfReport>
  reopened: string
  links: AdminLinks
  language: string
  t: DeskWords
}

/** The report in six numbers. */
export function tilesOf(total: Figures, { lists, reopened, links, language, t }: Behind): Tile[] {
  const words = (seconds: number | null) =>
    seconds === null ? '–' : durationWords(seconds / 60, language)
  const within = (seconds: number | null) => (seconds === null ? null : `90 %: ${words(seconds)}`)
  const average = total.score?.toLocaleString(language, { maximumFractionDigits: 1 })
  const listed = (name: 'created' | 'answered' | 'resolved' | 'rated') =>
    total[name] > 0 ? links.list(lists[name]) : null
  return [
    { name: t('reports_created'), value: String(total.created), href: listed('created') },
    {
      name: t('reports_answerMedian'),
      value: words(total.answerMedian),
      href: listed('answered'),
      note: within(total.answerP90),
    },
    { name: t('reports_resolved'), value: String(total.resolved), href: listed('resolved') },
    {
      name: t('reports_resolveMedian'),
      value: words(total.resolveMedian),
      href: listed('resolved'),
      note: within(total.resolveP90),
    },
    {
      name: t('reports_reopened'),
      value: String(total.reopened),
      href: total.reopened > 0 ? reopened : null,
    },
    {
      name: t('reports_score'),
      value: average ?? '–',
      href: listed('rated'),
      note: total.rated > 0 ? `${t('reports_rated')}: ${total.rated}` : null,
    },
  ]
}
