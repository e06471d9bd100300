import { isDeskWorker } from '@/access/people'
import { isUuid } from '@/src/domain/ids'
import { slugs } from '@/src/slugs'
import { Link } from '@payloadcms/ui'
import { notFound } from 'next/navigation'
import type { DocumentViewServerProps, PayloadRequest } from 'payload'
import { deskWords } from '../deskWords'
import { adminLinks } from '../report/links'
import { TicketsTab } from './TicketsTab'

const shown = 100

const peopleOf = (req: PayloadRequest, id: string) =>
  req.payload.find({
    collection: slugs.clients,
    where: { 'memberships.organization': { equals: id } },
    sort: 'name',
    limit: shown,
    depth: 0,
    select: { name: true, email: true, disabled: true },
    overrideAccess: false,
    user: req.user,
    req,
  })

const projectsOf = (req: PayloadRequest, id: string) =>
  req.payload.find({
    collection: slugs.projects,
    where: { organization: { equals: id } },
    sort: 'name',
    limit: shown,
    depth: 0,
    select: { name: true, url: true, active: true },
    overrideAccess: false,
    user: req.user,
    req,
  })

/** Who belongs to an organization, what it has going, and what it has asked for. */
export async function OrganizationOverview({ initPageResult }: DocumentViewServerProps) {
  const { docID: id, req } = initPageResult
  if (!isUuid(id) || !isDeskWorker(req.user)) notFound()
  const t = deskWords(req.i18n)
  const links = adminLinks(req)
  const [people, projects] = await Promise.all([peopleOf(req, id), projectsOf(req, id)])
  return (
    <TicketsTab req={req} field="organization" id={id}>
      <section aria-labelledby="desk-people">
        <h2 id="desk-people">{t('people_people')}</h2>
        {people.docs.length === 0 && <p className="desk-quiet">{t('people_noPeople')}</p>}
        <ul className="desk-comments">
          {people.docs.map(({ id: person, name, email, disabled }) => (
            <li key={person}>
              <Link href={links.collection(slugs.clients, `/${person}`)} prefetch={false}>
                <bdi>{name}</bdi>
              </Link>{' '}
              <span className="desk-quiet">
                {email}
                {disabled && ` · ${t('people_disabled')}`}
              </span>
            </li>
          ))}
        </ul>
      </section>
      <section aria-labelledby="desk-projects">
        <h2 id="desk-projects">{t('people_projects')}</h2>
        {projects.docs.length === 0 && <p className="desk-quiet">{t('people_noProjects')}</p>}
        <ul className="desk-comments">
          {projects.docs.map(({ id: project, name, url, active }) => (
            <li key={project}>
              <Link href={links.collection(slugs.projects, `/${project}`)} prefetch={false}>
                <bdi>{name}</bdi>
              </Link>{' '}
              <span className="desk-quiet">
                {url}
                {active === false && ` · ${t('people_retired')}`}
              </span>
            </li>
          ))}
        </ul>
      </section>
    </TicketsTab>
  )
}
