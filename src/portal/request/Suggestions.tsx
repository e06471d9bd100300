'use client'
import { useEffect, useRef, useState } from 'react'
import { noteVisit } from '../help/visit'
import { paths } from '../paths'
import { ArticlePanel } from './ArticlePanel'
import type { SuggestionWords } from './requestWords'

type Article = { id: string; title: string; summary?: string | null; slug?: string | null }
type Props = { words: SuggestionWords }

/** Milliseconds of no typing before the desk is asked. */
const pause = 400

async function ask(form: HTMLFormElement, signal: AbortSignal): Promise<Article[]> {
  const typed = new FormData(form)
  const of = (name: string) => String(typed.get(name) ?? '').trim()
  const [subject, text] = [of('subject'), of('description').slice(0, 1000)]
  if (`${subject}${text}`.length < 4) return []
  const query = new URLSearchParams({
    subject,
    q: text,
    ...(of('category') ? { category: of('category') } : {}),
  })
  const answer = await fetch(`/api/articles/suggestions?${query}`, { signal })
  return answer.ok ? ((await answer.json()) as { docs: Article[] }).docs : []
}

/** Articles that may answer what is being written. They stand beside it, and push nothing away. */
export function Suggestions({ words }: Props) {
  const { title, lead } = words
  const frame = useRef<HTMLElement>(null)
  const [articles, setArticles] = useState<readonly Article[]>([])
  const [open, setOpen] = useState<Article>()
  const shown = articles.map(({ id }) => id).join()
  useEffect(() => {
    if (shown !== '') noteVisit({ shown: shown.split(',') })
  }, [shown])

  useEffect(() => {
    const form = frame.current?.closest('form')
    if (!form) return
    let asked = new AbortController()
    let timer: ReturnType<typeof setTimeout> | undefined
    const typed = () => {
      clearTimeout(timer)
      asked.abort()
      timer = setTimeout(() => {
        asked = new AbortController()
        // Without an answer there is nothing to suggest, and nothing to say about that.
        ask(form, asked.signal).then(setArticles, () => {})
      }, pause)
    }
    form.addEventListener('input', typed)
    typed()
    return () => {
      clearTimeout(timer)
      asked.abort()
      form.removeEventListener('input', typed)
    }
  }, [])

  return (
    <aside
      ref={frame}
      aria-label={title}
      className="lg:col-start-2 lg:row-span-6 lg:row-start-1 max-lg:empty:hidden"
    >
      <div aria-live="polite" className="space-y-2 lg:sticky lg:top-20">
        {articles.length > 0 && (
          <>
            <h2 className="text-sm font-semibold">{title}</h2>
            <p className="text-sm text-soft">{lead}</p>
            <ul className="space-y-2">
              {articles.map((article) => (
                <li key={article.id} className="max-lg:nth-[n+4]:hidden">
                  <a
                    href={paths.article(article.slug ?? '')}
                    target="_blank"
                    rel="noopener"
                    onClick={(event) => {
                      // Whoever wants a tab of its own gets one.
                      if (event.ctrlKey || event.metaKey || event.shiftKey) return
                      event.preventDefault()
                      setOpen(article)
                    }}
                    className="block rounded-lg border border-line bg-surface px-3 py-2 text-sm hover:bg-raised"
                  >
                    <span dir="auto" className="block font-medium text-accent">
                      {article.title}
                    </span>
                    {article.summary && (
                      <span dir="auto" className="line-clamp-2 text-soft">
                        {article.summary}
                      </span>
                    )}
                  </a>
                </li>
              ))}
            </ul>
          </>
        )}
      </div>
      {open && <ArticlePanel article={open} words={words} onClose={() => setOpen(undefined)} />}
    </aside>
  )
}
