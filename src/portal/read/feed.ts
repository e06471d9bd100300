import 'server-only'
import { atomFeed } from '@/src/domain/article/atomFeed'
import { publicArticles } from '@/src/operations/publicArticles'
import { languages, type Language } from '@/src/words/preferredLanguage'
import { readBrand } from '../brand'
import { absolute, articleAddress } from '../help/helpAddress'
import { paths } from '../paths'
import { readAsVisitor } from '../viewer'
import { wordsFor } from '../words'

const entriesMost = 50

const isLanguage = (asked: unknown): asked is Language =>
  (languages as readonly unknown[]).includes(asked)

/** What is new for everybody in one language, or in all of them. */
export async function readFeed(asked: string | null): Promise<string> {
  const language = isLanguage(asked) ? asked : undefined
  const [req, { name }] = await Promise.all([readAsVisitor(), readBrand()])
  const t = wordsFor('help', { language: language ?? 'en', timeZone: 'UTC' })
  const articles = await publicArticles(req, { language, limit: entriesMost })
  return atomFeed({
    title: t('feedOf', { name }),
    author: name,
    language,
    self: absolute(paths.helpFeed(language)),
    home: absolute(paths.help()),
    entries: articles.map(({ slug, createdAt, changedAt, ...article }) => ({
      ...article,
      address: articleAddress(slug),
      published: createdAt,
      changed: changedAt,
    })),
  })
}
