import { slugs } from '@/src/slugs'
import { Link } from '@payloadcms/ui'
import type { DeskWords } from '../deskWords'
import type { DeskChoices } from '../read/readChoices'
import type { Requester } from '../read/readRequester'
import { formAddress, overviewAddress } from '../addresses'

type Props = { requester: Requester; choices: DeskChoices; adminRoute: string; t: DeskWords }

/** For whom they ask: what the team has noted, the plan, the people and the projects. */
export function OrganizationCard({ requester, choices, adminRoute, t }: Props) {
  const { organization, people } = requester
  if (!organization) return null
  const page = (href: string, id: string, name: string) => (
    <li key={id}>
      <Link href={href} prefetch={false}>
        <bdi>{name}</bdi>
      </Link>
    </li>
  )
  const { slaPolicy: plan } = organization
  return (
    <section className="desk-card" aria-label={t('organization')}>
      <h2>
        <Link
          href={overviewAddress(adminRoute, slugs.organizations, organization.id)}
          prefetch={false}
        >
          <bdi>{organization.name}</bdi>
        </Link>
      </h2>
      {organization.teamNotes && (
        <div className="desk-card__notes" role="note" aria-label={t('teamNotes')}>
          {organization.teamNotes}
        </div>
      )}
      <dl>
        <div>
          <dt>{t('plan')}</dt>
          <dd>{typeof plan === 'object' && plan ? plan.name : t('planUsual')}</dd>
        </div>
        {people.docs.length > 0 && (
          <div>
            <dt>{t('colleagues')}</dt>
            <dd>
              <ul>
                {people.docs.map(({ id, name }) =>
                  page(overviewAddress(adminRoute, slugs.clients, id), id, name),
                )}
                {people.hasMore && <li className="desk-quiet">{t('andMore')}</li>}
              </ul>
            </dd>
          </div>
        )}
        {choices.project.length > 0 && (
          <div>
            <dt>{t('projects')}</dt>
            <dd>
              <ul>
                {choices.project.map(({ value, label }) =>
                  page(formAddress(adminRoute, slugs.projects, value), value, label),
                )}
              </ul>
            </dd>
          </div>
        )}
      </dl>
    </section>
  )
}
