import { asStaff, isEditor } from '@/access/people'
import { articleCare } from '@/src/operations/articleCare'
import { slugs } from '@/src/slugs'
import { Gutter, Link, SetStepNav } from '@payloadcms/ui'
import { notFound } from 'next/navigation'
import type { ReactNode } from 'react'
import { formatAdminURL } from 'payload/shared'
import type { AdminViewServerProps } from 'payload'
import { deskWords } from '../deskWords'
import { RelativeTime } from '../Times'
import type { DeskWord } from '../translations'
import { StillRight, Translate } from './CareActions'

type Row = { id: string; to: string; title: string; said: ReactNode; act?: ReactNode }
type Part = { heading: DeskWord; lead: DeskWord; rows: readonly Row[] }

const kinds = { en: 'help_inEnglish', de: 'help_inGerman' } as const
const wordOf = (language: string): DeskWord => kinds[language === 'de' ? 'de' : 'en']

/** What of the help center waits for somebody: proposals, reviews, translations. */
export async function Care({ initPageResult: { req } }: AdminViewServerProps) {
  if (!asStaff(req.user)) notFound()

  const t = deskWords(req.i18n)
  const { proposed, due, unkept, outdated, missing } = await articleCare(req, new Date())
  const mayWrite = isEditor(req.user)
  const own = req.user?.id
  const to = (path: string) =>
    formatAdminURL({
      adminRoute: req.payload.config.routes.admin,
      path: `/collections/${slugs.articles}${path}`,
    })
  const titled = (title: string | null | undefined) => title || t('help_untitled')
  const parts: Part[] = [
    {
      heading: 'help_proposed',
      lead: 'help_proposedLead',
      rows: proposed.map(({ id, title, updatedAt }) => ({
        ...{ id, to: id, title: titled(title) },
        said: <RelativeTime at={updatedAt} />,
      })),
    },
    {
      heading: 'help_due',
      lead: 'help_dueLead',
      // One's own first.
      rows: due
        .toSorted((one, other) => Number(other.owner === own) - Number(one.owner === own))
        .map(({ id, title, due: at, owner, ownerName }) => ({
          ...{ id, to: id, title: titled(title) },
          said: (
            <>
              {owner === own ? t('help_yours') : (ownerName ?? t('help_nobodys'))}
              {', '}
              <RelativeTime at={new Date(at).toISOString()} />
            </>
          ),
          act: mayWrite && <StillRight article={id} title={titled(title)} />,
        })),
    },
    {
      heading: 'help_unkept',
      lead: 'help_unkeptLead',
      rows: unkept.map(({ id, title, since }) => ({
        ...{ id, to: id, title: titled(title) },
        said: <RelativeTime at={new Date(since).toISOString()} />,
        act: mayWrite && <StillRight article={id} title={titled(title)} />,
      })),
    },
    {
      heading: 'help_outdated',
      lead: 'help_outdatedLead',
      rows: outdated.map(({ id, title, originalTitle, since }) => ({
        ...{ id, to: id, title: titled(title) },
        said: (
          <>
            {t('help_original')} <bdi>{titled(originalTitle)}</bdi>
            {', '}
            <RelativeTime at={new Date(since).toISOString()} />
          </>
        ),
        act: mayWrite && <StillRight article={id} title={titled(title)} />,
      })),
    },
    {
      heading: 'help_missing',
      lead: 'help_missingLead',
      rows: missing.map(({ id, title, wanted, draft }) => ({
        ...{ id: `${id} ${wanted}`, to: draft ?? id, title: titled(title) },
        said: t(draft ? 'help_begun' : wordOf(wanted)),
        act: mayWrite && !draft && (
          <Translate article={id} title={titled(title)} language={wanted} />
        ),
      })),
    },
  ]
  return (
    <>
      <SetStepNav nav={[{ label: t('help_articles'), url: to('') }, { label: t('help_care') }]} />
      <Gutter className="desk-report desk-numbers">
        <h1>{t('help_care')}</h1>
        <p className="desk-quiet">{t('help_careLead')}</p>
        {parts.map(({ heading, lead, rows }) => (
          <section key={heading} aria-labelledby={heading}>
            <h2 id={heading}>
              {t(heading)} ({rows.length})
            </h2>
            <p className="desk-quiet">{t(rows.length === 0 ? 'help_nothingWaits' : lead)}</p>
            <ul className="desk-misses desk-care">
              {rows.map(({ id, to: place, title, said, act }) => (
                <li key={id}>
                  <span>
                    <Link href={to(`/${place}`)} prefetch={false}>
                      <bdi>{title}</bdi>
                    </Link>{' '}
                    <span className="desk-quiet">{said}</span>
                  </span>
                  {act}
                </li>
              ))}
            </ul>
          </section>
        ))}
      </Gutter>
    </>
  )
}
