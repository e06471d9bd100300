import { isAdmin, isDeskWorker } from '@/access/people'
import { isUuid } from '@/src/domain/ids'
import { slugs } from '@/src/slugs'
import { Gutter, Link } from '@payloadcms/ui'
import { notFound } from 'next/navigation'
import type { DocumentViewServerProps } from 'payload'
import { deskWords } from '../deskWords'
import { adminLinks } from '../report/links'
import { Activity } from './Activity'
import { NumbersOf } from './NumbersOf'
import { OrganizationPeople } from './OrganizationPeople'
import { PersonPath } from './PersonPath'
import { PlanInWords } from './PlanInWords'
import { readOrganization } from './readOrganization'
import { TeamNotes } from './TeamNotes'
import { TicketsOf } from './TicketsOf'

/** Who belongs to an organization, what it was promised, what it has going and has asked for. */
export async function OrganizationOverview({ initPageResult }: DocumentViewServerProps) {
  const { docID: id, req } = initPageResult
  if (!isUuid(id) || !isDeskWorker(req.user)) notFound()
  const read = await readOrganization(req, id)
  if (!read) notFound()
  const { organization, own, plan, people, projects, mayAdd } = read
  const t = deskWords(req.i18n)
  const { language } = req.i18n
  const links = adminLinks(req)
  const whose = { organization: { equals: id } }
  return (
    <Gutter>
      <PersonPath req={req} collection="organizations" name={organization.name} />
      <main className="desk-overview">
        <NumbersOf {...{ req, whose, links, language, t }} />
        <div className="desk-panels">
          <OrganizationPeople
            {...{ organization, people, mayAdd, links, t }}
            isAdmin={isAdmin(req.user)}
          />
          <TeamNotes collection="organizations" id={id} notes={organization.teamNotes ?? ''} />
          <section className="desk-panel" aria-labelledby="desk-plan">
            <h2 id="desk-plan">{t('plan')}</h2>
            <PlanInWords {...{ plan, own, links, language, t }} />
          </section>
          <section className="desk-panel" aria-labelledby="desk-projects">
            <h2 id="desk-projects">{t('people_projects')}</h2>
            {projects.length === 0 && <p className="desk-quiet">{t('people_noProjects')}</p>}
            <ul className="desk-people">
              {projects.map(({ id: project, name, url, active }) => (
                <li key={project}>
                  <span>
                    <Link href={links.collection(slugs.projects, `/${project}`)} prefetch={false}>
                      <bdi>{name}</bdi>
                    </Link>
                    <span className="desk-quiet">
                      {url}
                      {active === false && ` · ${t('people_retired')}`}
                    </span>
                  </span>
                </li>
              ))}
            </ul>
          </section>
        </div>
        <TicketsOf {...{ req, whose, links, t }} />
        <Activity {...{ req, id, whose, links, t }} />
      </main>
    </Gutter>
  )
}
