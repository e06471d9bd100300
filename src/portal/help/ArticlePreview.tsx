import { headingsIn } from '@/src/domain/article/headings'
import { mayRead } from '@/src/domain/article/preview'
import { cn } from '../cn'
import type { ShownPreview } from '../read/preview'
import { words } from '../words'
import { ArticleBody } from './ArticleBody'
import { readShown } from './readShown'
import { RefreshWithEditor } from './RefreshWithEditor'

const names = { visitor: 'previewVisitor', client: 'previewClient', staff: 'previewStaff' } as const

/** The article's page as it will be, with a line above it that says whose eyes these are. */
export async function ArticlePreview({ article, reader, req, others }: ShownPreview) {
  const t = await words('help')
  const isEmpty = !article.body
  const shown = isEmpty ? null : await readShown(article.body, req)
  const anchors = new Map(headingsIn(article.body).map(({ node, anchor }) => [node, anchor]))
  const isRead = mayRead(reader, article.audience)
  return (
    <div className="max-w-2xl space-y-6">
      <RefreshWithEditor />
      <div className="rounded-lg bg-tone-tint px-4 py-3" data-tone={isRead ? 'blue' : 'amber'}>
        <nav aria-label={t('previewAs')} className="flex flex-wrap items-center gap-x-4 gap-y-1">
          <span className="font-semibold text-tone-ink">{t('previewAs')}</span>
          {others.map(({ reader: other, href }) => (
            <a
              key={other}
              href={href}
              aria-current={other === reader ? 'page' : undefined}
              className={cn(
                'inline-flex min-h-8 items-center underline-offset-4',
                other === reader ? 'font-semibold text-ink' : 'text-ink underline',
              )}
            >
              {t(names[other])}
            </a>
          ))}
        </nav>
        <p className="mt-1 text-sm text-ink">{isRead ? t('previewReads') : t('previewReadsNot')}</p>
      </div>
      {isRead && (
        <article className="space-y-6">
          <header>
            <h1 dir="auto" className="text-2xl font-semibold text-balance">
              {article.title || t('previewUntitled')}
            </h1>
            {article.summary && (
              <p dir="auto" className="mt-2 text-soft">
                {article.summary}
              </p>
            )}
          </header>
          {shown && <ArticleBody body={article.body} {...shown} anchors={anchors} />}
        </article>
      )}
    </div>
  )
}
