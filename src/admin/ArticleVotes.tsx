import { slugs } from '@/src/slugs'
import type { UIFieldServerProps } from 'payload'
import { deskWords } from './deskWords'
import { readVotes } from './read/readVotes'

/** What readers said of this article, beside it. */
export async function ArticleVotes({ id, i18n, req }: UIFieldServerProps) {
  if (!id) return null
  const t = deskWords(i18n)
  const { helped, failed } = await readVotes(req, String(id))
  const { admin } = req.payload.config.routes
  const list = `${admin}/collections/${slugs.articleVotes}?where[article][equals]=${id}`
  return (
    <div className="field-type">
      <p className="field-label">{t('wasItHelpful')}</p>
      {helped + failed === 0 ? (
        <p className="desk-quiet">{t('noVotes')}</p>
      ) : (
        <p>
          {t('votes', { helped, failed })} <a href={list}>{t('showVotes')}</a>
        </p>
      )}
    </div>
  )
}
