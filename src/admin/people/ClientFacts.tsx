import type { Client } from '@/src/payload-types'
import { slugs } from '@/src/slugs'
import { Link } from '@payloadcms/ui'
import type { ReactNode } from 'react'
import type { DeskWords } from '../deskWords'
import { LocalTime, RelativeTime } from '../Times'
import type { AdminLinks } from '../report/links'
import type { Membership } from './readClient'

type Props = {
  person: Client
  memberships: readonly Membership[]
  seenAt: string | null
  links: AdminLinks
  language: string
  t: DeskWords
}

/** Who this is, where they belong, and whether they come here. */
export function ClientFacts({ person, memberships, seenAt, links, language, t }: Props) {
  const languages = new Intl.DisplayNames(language, { type: 'language' })
  const never = t('people_never')
  const at = (moment: string | null | undefined) => (moment ? <RelativeTime at={moment} /> : never)
  const facts: [string, ReactNode][] = [
    [
      t('organization'),
      memberships.length === 0 ? (
        <strong className="desk-warning">{t('people_noOrganization')}</strong>
      ) : (
        <ul>
          {memberships.map(({ organization, name, role }) => (
            <li key={organization}>
              <Link
                href={links.collection(slugs.organizations, `/${organization}/overview`)}
                prefetch={false}
              >
                <bdi>{name}</bdi>
              </Link>{' '}
              <span className="desk-quiet">{t(`people_role_${role}`)}</span>
            </li>
          ))}
        </ul>
      ),
    ],
    [t('people_mail'), <a href={`mailto:${person.email}`}>{person.email}</a>],
    [
      t('people_where'),
      <>
        {languages.of(person.language)} · <LocalTime timeZone={person.timeZone} />
      </>,
    ],
    [t('people_invited'), invitedWords(person, t)],
    [t('people_cameIn'), at(person.acceptedAt)],
    [t('clientSeen'), at(seenAt)],
    ...(person.mailPaused
      ? ([
          [t('people_mails'), <strong className="desk-warning">{t('people_mailPaused')}</strong>],
        ] as [string, ReactNode][])
      : []),
  ]
  return (
    <section className="desk-panel" aria-labelledby="desk-facts">
      <h2 id="desk-facts">{t('people_about')}</h2>
      <dl>
        {facts.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    </section>
  )
}

function invitedWords({ invitedAt, invitedUntil, acceptedAt }: Client, t: DeskWords) {
  if (!invitedAt) return acceptedAt ? t('people_withoutInvitation') : t('people_notYet')
  const ends = invitedUntil && !acceptedAt ? new Date(invitedUntil) : null
  return (
    <>
      <RelativeTime at={invitedAt} />
      {ends && (
        <>
          {' · '}
          {t(ends > new Date() ? 'people_linkUntil' : 'people_linkEnded')}{' '}
          <RelativeTime at={ends.toISOString()} />
        </>
      )}
    </>
  )
}
