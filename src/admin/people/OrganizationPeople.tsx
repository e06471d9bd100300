import { standingOf } from '@/src/domain/account/standing'
import type { Client } from '@/src/payload-types'
import { slugs } from '@/src/slugs'
import { Link } from '@payloadcms/ui'
import type { DeskWords } from '../deskWords'
import type { AdminLinks } from '../report/links'
import { AddClient } from './AddClient'
import { StandingMark } from './StandingMark'

type Props = {
  organization: { id: string; name: string }
  people: readonly Client[]
  mayAdd: boolean
  isAdmin: boolean
  links: AdminLinks
  t: DeskWords
}

/** Who belongs to an organization, and how far each has come. */
export function OrganizationPeople({ organization, people, mayAdd, isAdmin, links, t }: Props) {
  const now = new Date()
  const isManager = ({ memberships }: Client) =>
    memberships?.some((each) => each.organization === organization.id && each.role === 'manager')
  return (
    <section className="desk-panel" aria-labelledby="desk-people">
      <div className="desk-overview__head">
        <h2 id="desk-people">{t('people_people')}</h2>
        {mayAdd && <AddClient organization={organization} isAdmin={isAdmin} />}
      </div>
      {people.length === 0 && <p className="desk-quiet">{t('people_noPeople')}</p>}
      <ul className="desk-people">
        {people.map((person) => (
          <li key={person.id}>
            <span>
              <Link
                href={links.collection(slugs.clients, `/${person.id}/overview`)}
                prefetch={false}
              >
                <bdi>{person.name}</bdi>
              </Link>
              <span className="desk-quiet">
                {person.email}
                {isManager(person) && ` · ${t('people_manager')}`}
              </span>
            </span>
            <StandingMark standing={standingOf(person, now)} t={t} />
          </li>
        ))}
      </ul>
    </section>
  )
}
