'use client'
import { ExternalLink, X } from 'lucide-react'
import { Dialog } from 'radix-ui'
import { useContext, useEffect, useState, type ReactNode } from 'react'
import { openArticle } from '@/src/app/(portal)/(desk)/tickets/new/actions'
import { noteVisit } from '../help/visit'
import { paths } from '../paths'
import { Button } from '../ui/Button'
import { Skeleton } from '../ui/Skeleton'
import { Solved } from './Solved'
import type { SuggestionWords } from './requestWords'

type Props = {
  article: { id: string; title: string; summary?: string | null; slug?: string | null }
  words: SuggestionWords
  onClose: () => void
}

/** An article beside the form: read without leaving what is being written. */
export function ArticlePanel({ article, words, onClose }: Props) {
  const solved = useContext(Solved)
  const [body, setBody] = useState<ReactNode>()
  const [isGone, setGone] = useState(false)
  const { id } = article

  useEffect(() => {
    let isOver = false
    noteVisit({ opened: [id] })
    openArticle(id).then(
      (content) => {
        if (isOver) return
        setBody(content)
        setGone(content === null)
      },
      () => !isOver && setGone(true),
    )
    return () => {
      isOver = true
    }
  }, [id])

  return (
    <Dialog.Root open onOpenChange={(open) => !open && onClose()}>
      <Dialog.Portal>
        <Dialog.Overlay className="fixed inset-0 z-40 bg-[#000]/30" />
        <Dialog.Content
          aria-describedby={undefined}
          className="fixed inset-y-0 end-0 z-50 flex w-full max-w-xl flex-col border-s border-line bg-surface shadow-lg outline-none"
        >
          <div className="flex items-start justify-between gap-4 border-b border-line p-4 sm:px-6">
            <Dialog.Title dir="auto" className="text-lg font-semibold text-balance">
              {article.title}
            </Dialog.Title>
            <Dialog.Close className="-m-2 inline-flex size-11 shrink-0 items-center justify-center rounded-lg text-soft hover:bg-raised hover:text-ink">
              <X aria-hidden className="size-5" />
              <span className="sr-only">{words.close}</span>
            </Dialog.Close>
          </div>
          {/* Moved by the keyboard as well: there may be nothing in it to go to. */}
          <div
            tabIndex={0}
            role="region"
            aria-label={article.title}
            className="grow space-y-4 overflow-y-auto p-4 focus-visible:-outline-offset-2 sm:px-6"
          >
            {article.summary && (
              <p dir="auto" className="text-soft">
                {article.summary}
              </p>
            )}
            {isGone ? <p>{words.gone}</p> : (body ?? <Skeleton className="h-48" />)}
          </div>
          <div className="flex flex-wrap items-center gap-3 border-t border-line p-4 sm:px-6">
            <Button
              onClick={() => {
                noteVisit({ outcome: 'solved' })
                solved()
              }}
            >
              {words.solved}
            </Button>
            <Button look="secondary" onClick={onClose}>
              {words.goOn}
            </Button>
            <a
              href={paths.article(article.slug ?? '')}
              target="_blank"
              rel="noopener"
              className="inline-flex min-h-11 items-center gap-1.5 text-sm text-accent hover:underline"
            >
              {words.newTab}
              <ExternalLink aria-hidden className="size-4" />
            </a>
          </div>
        </Dialog.Content>
      </Dialog.Portal>
    </Dialog.Root>
  )
}
