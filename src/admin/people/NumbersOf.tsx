import { daysCounted } from '@/src/domain/report/listsOfPerson'
import { numbersOfPerson } from '@/src/operations/numbersOfPerson'
import type { PayloadRequest, Where } from 'payload'
import type { DeskWords } from '../deskWords'
import type { AdminLinks } from '../report/links'
import { Tiles } from '../report/Tiles'

type Props = {
  req: PayloadRequest
  whose: Where
  links: AdminLinks
  language: string
  t: DeskWords
}

/** How it stands with somebody, each number with the list behind it. */
export async function NumbersOf({ req, whose, links, language, t }: Props) {
  const { lists, counts } = await numbersOfPerson(req, whose)
  const { waitsForUs, open, breached, created, rated, satisfied } = counts
  const percent = new Intl.NumberFormat(language, { style: 'percent' })
  const counted = t('people_lastDays', { days: daysCounted })
  return (
    <Tiles
      label={t('today_numbers')}
      tiles={[
        {
          name: t('today_waitsForUs'),
          value: String(waitsForUs),
          href: links.list(lists.waitsForUs),
        },
        { name: t('today_open'), value: String(open), href: links.list(lists.open) },
        {
          name: t('today_breached'),
          value: String(breached),
          href: links.list(lists.breached),
          tone: breached > 0 ? 'danger' : undefined,
        },
        {
          name: t('people_asked'),
          value: String(created),
          href: links.list(lists.created),
          note: counted,
        },
        {
          name: t('people_satisfied'),
          value: rated === 0 ? '–' : percent.format(satisfied / rated),
          href: links.list(lists.rated),
          note:
            rated === 0 ? t('people_unrated') : t('people_ratings', { rated, days: daysCounted }),
        },
      ]}
    />
  )
}
