'use client'
import { useEffect, useRef, useState } from 'react'
import { paths } from '../paths'

type Article = { id: string; title: string; summary?: string | null; slug?: string | null }
type Props = { title: string; lead: string }

/** Milliseconds of no typing before the desk is asked. */
const pause = 400

async function ask(form: HTMLFormElement, signal: AbortSignal): Promise<Article[]> {
  const typed = new FormData(form)
  const of = (name: string) => String(typed.get(name) ?? '').trim()
  const q = `${of('subject')} ${of('description')}`.trim().slice(0, 500)
  if (q.length < 4) return []
  const query = new URLSearchParams({ q, ...(of('category') ? { category: of('category') } : {}) })
  const answer = await fetch(`/api/articles/suggestions?${query}`, { signal })
  return answer.ok ? ((await answer.json()) as { docs: Article[] }).docs : []
}

/** Articles that may answer what is being written. They stand beside it, and push nothing away. */
export function Suggestions({ title, lead }: Props) {
  const frame = useRef<HTMLElement>(null)
  const [articles, setArticles] = useState<readonly Article[]>([])

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
    </aside>
  )
}
