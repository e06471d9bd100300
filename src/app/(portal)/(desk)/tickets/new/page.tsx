import type { Metadata } from 'next'
import { env } from '@/src/env'
import { paths } from '@/src/portal/paths'
import { readArticle } from '@/src/portal/read/articles'
import { readCategories, readOrganizations, readProjects } from '@/src/portal/read/choices'
import { readTicket } from '@/src/portal/read/ticket'
import { CreateForm } from '@/src/portal/tickets/CreateForm'
import type { SearchParams } from '@/src/portal/tickets/listQuery'
import { requireViewer } from '@/src/portal/viewer'
import { words } from '@/src/portal/words'

const one = (name: 'after' | 'article', asked: unknown) =>
  typeof asked === 'string' ? { [name]: asked } : {}

const articleAddress = (slug: string) => new URL(paths.article(slug), env.APP_URL).href

type Props = { searchParams: Promise<SearchParams> }

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await words('create'))('title') }
}

export default async function NewTicketPage({ searchParams }: Props) {
  const { after, article: slug } = await searchParams
  const said = { ...one('after', after), ...one('article', slug) }
  const viewer = await requireViewer(paths.newTicket(said))
  const [t, categories, projects, organizations, earlier, article] = await Promise.all([
    words('create'),
    readCategories(),
    readProjects(),
    readOrganizations(),
    said.after ? readTicket(said.after) : null,
    said.article ? readArticle(said.article) : null,
  ])
  return (
    <div className="max-w-2xl space-y-4 lg:max-w-5xl">
      <div className="space-y-1">
        <h1 className="text-xl font-semibold">{t('title')}</h1>
        <p className="text-sm text-soft">
          {earlier ? t('followUpLead', { number: String(earlier.number) }) : t('lead')}
        </p>
      </div>
      <CreateForm
        viewer={viewer.id}
        categories={categories.filter(({ active }) => active)}
        projects={projects.filter(({ active }) => active)}
        organizations={organizations.length > 1 ? organizations : []}
        after={earlier}
        article={article?.id}
        about={
          article
            ? `${t('about', { title: article.title, address: articleAddress(article.slug ?? '') })}\n\n`
            : undefined
        }
      />
    </div>
  )
}
