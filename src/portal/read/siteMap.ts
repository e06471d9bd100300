import 'server-only'
import type { MetadataRoute } from 'next'
import { type PublicArticle, publicArticles, publicSections } from '@/src/operations/publicArticles'
import { absolute, articleAddress } from '../help/helpAddress'
import { paths } from '../paths'
import { readAsVisitor } from '../viewer'

/** As many as a sitemap may hold, with room for sections. */
const articlesMost = 49_000

const inLanguages = (group: readonly PublicArticle[]) =>
  group.length < 2
    ? {}
    : {
        alternates: {
          languages: Object.fromEntries(
            group.map(({ language, slug }) => [language, articleAddress(slug)]),
          ),
        },
      }

/** Every address of the help center that everybody may open, each article with its other languages. */
export async function readSiteMap(): Promise<MetadataRoute.Sitemap> {
  const req = await readAsVisitor()
  const [articles, sections] = await Promise.all([
    publicArticles(req, { limit: articlesMost }),
    publicSections(req.payload),
  ])
  const groups = Map.groupBy(articles, ({ group }) => group)
  return [
    { url: absolute(paths.help()) },
    ...sections.map(({ slug }) => ({ url: absolute(paths.helpSection(slug)) })),
    ...articles.map(({ slug, changedAt, group }) => ({
      url: articleAddress(slug),
      lastModified: changedAt,
      ...inLanguages(groups.get(group) ?? []),
    })),
  ]
}
