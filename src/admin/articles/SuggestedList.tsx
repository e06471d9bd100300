'use client'

import { slugs } from '@/src/slugs'
import { callApi } from '@/src/ui/compose/callApi'
import { Link, toast, useConfig } from '@payloadcms/ui'
import { useRouter } from 'next/navigation'
import { useState } from 'react'
import { useDeskWords } from '../useDeskWords'
import { wordProblem } from '../wordProblem'
import { insertLink } from './insertLink'
import type { DeskArticle } from './readArticles'

type Props = {
  ticket: string
  linked: readonly DeskArticle[]
  suggested: readonly DeskArticle[]
}

/** Articles beside a ticket: a link into the reply, or a lasting one on the ticket. */
export function SuggestedList({ ticket, linked, suggested }: Props) {
  const t = useDeskWords()
  const router = useRouter()
  const { admin } = useConfig().config.routes
  const [busy, setBusy] = useState<string>()

  async function link({ id, title }: DeskArticle, isLinked: boolean) {
    setBusy(id)
    const outcome = await callApi({
      method: isLinked ? 'PUT' : 'DELETE',
      path: `${slugs.tickets}/${ticket}/articles/${id}`,
    })
    setBusy(undefined)
    if (!outcome.ok) toast.error(wordProblem(t, outcome))
    else toast.success(t(isLinked ? 'help_isLinked' : 'help_isUnlinked', { title }))
    router.refresh()
  }

  function insert(article: DeskArticle) {
    if (insertLink(article)) toast.success(t('help_inserted'))
    else toast.error(t('help_noBox'))
  }

  const row = (article: DeskArticle, isLinked: boolean) => (
    <li key={article.id}>
      <Link href={`${admin}/collections/${slugs.articles}/${article.id}`} prefetch={false}>
        <bdi>{article.title || t('help_untitled')}</bdi>
      </Link>
      {article.solved > 0 && (
        <p className="desk-quiet">{t('help_solved', { count: article.solved })}</p>
      )}
      {!article.isForClient && (
        <p className="desk-quiet">{t(article.isDraft ? 'help_isDraft' : 'help_isTeams')}</p>
      )}
      <div className="desk-articles__do">
        {article.isForClient && (
          <button type="button" className="desk-plain" onClick={() => insert(article)}>
            {t('help_insert')}
            <span className="desk-unseen">: {article.title}</span>
          </button>
        )}
        <button
          type="button"
          className="desk-plain"
          disabled={busy === article.id}
          onClick={() => void link(article, !isLinked)}
        >
          {t(isLinked ? 'help_unlink' : 'help_link')}
          <span className="desk-unseen">: {article.title}</span>
        </button>
      </div>
    </li>
  )

  return (
    <>
      {linked.length > 0 && (
        <>
          <h3>{t('help_linked')}</h3>
          <ul>{linked.map((article) => row(article, true))}</ul>
        </>
      )}
      {suggested.length > 0 && (
        <>
          <h3>{t('help_suggested')}</h3>
          <ul>{suggested.map((article) => row(article, false))}</ul>
        </>
      )}
      {linked.length + suggested.length === 0 && <p className="desk-quiet">{t('help_none')}</p>}
    </>
  )
}
