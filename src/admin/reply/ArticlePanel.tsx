'use client'

import type { LinkedArticle } from '@/src/operations/articlesFor'
import { readList } from '@/src/ui/compose/readList'
import { useEffect, useState } from 'react'
import { useDeskWords } from '../useDeskWords'
import { InsertPanel } from './InsertPanel'

type Props = {
  ticket: string
  /** What to look for before anything is typed. */
  subject: string
  requesterName: string
  onChoose: (article: LinkedArticle) => void
  onClose: (typed: string | null) => void
}

const pause = 200

/** Articles to point to, with those marked that the client cannot open. */
export function ArticlePanel({ ticket, subject, requesterName, onChoose, onClose }: Props) {
  const t = useDeskWords()
  const [typed, setTyped] = useState('')
  const [found, setFound] = useState<{ of: string; articles: readonly LinkedArticle[] } | null>(
    null,
  )
  const sought = typed.trim() || subject

  useEffect(() => {
    const asked = new AbortController()
    const path = `tickets/${ticket}/articles?q=${encodeURIComponent(sought.slice(0, 200))}`
    const timer = setTimeout(() => {
      void readList<LinkedArticle>(path, asked.signal).then((articles) => {
        if (!asked.signal.aborted) setFound({ of: sought, articles: articles ?? [] })
      })
    }, pause)
    return () => {
      clearTimeout(timer)
      asked.abort()
    }
  }, [ticket, sought])

  return (
    <InsertPanel
      trigger="["
      label={t('articleSearch')}
      hint={t('articleNotFound')}
      isBusy={found?.of !== sought}
      onType={setTyped}
      onClose={onClose}
      options={(found?.articles ?? []).map((article) => ({
        key: article.id,
        choose: () => onChoose(article),
        name: <span className="desk-insert__name">{article.title}</span>,
        more: (
          <>
            {article.summary && <span className="desk-insert__text">{article.summary}</span>}
            {!article.clientReads && (
              <span className="desk-insert__warns">
                {t('articleClosed', { name: requesterName })}
              </span>
            )}
          </>
        ),
      }))}
    />
  )
}
