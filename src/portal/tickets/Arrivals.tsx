'use client'
import Link from 'next/link'
import { useEffect, useRef, useState } from 'react'
import { fill } from '../fill'

type Message = { id: string; name: string }
type Props = {
  /** What others wrote, as the page shows it, oldest first. */
  others: readonly Message[]
  words: { one: string; reply: string }
}

const placeOf = (id: string) => document.getElementById(`message-${id}`)

/** Ids of what came since the page was opened and has not been before one's eyes. */
function useUnseen(others: readonly Message[]): readonly Message[] {
  const [known, setKnown] = useState<ReadonlySet<string>>(() => new Set(others.map(({ id }) => id)))
  const unseen = others.filter(({ id }) => !known.has(id))
  const ids = unseen.map(({ id }) => id).join(' ')

  useEffect(() => {
    if (!ids) return
    const inView = new Set<string>()
    const look = () => {
      if (document.visibilityState !== 'visible' || inView.size === 0) return
      setKnown((before) => new Set([...before, ...inView]))
    }
    const observer = new IntersectionObserver((entries) => {
      for (const { isIntersecting, target } of entries) {
        const id = target.id.replace('message-', '')
        if (isIntersecting) inView.add(id)
        else inView.delete(id)
      }
      look()
    })
    for (const id of ids.split(' ')) {
      const place = placeOf(id)
      if (place) observer.observe(place)
    }
    document.addEventListener('visibilitychange', look)
    return () => {
      observer.disconnect()
      document.removeEventListener('visibilitychange', look)
    }
  }, [ids])
  return unseen
}

/** How many there are stands in the title of the tab. */
function useCountInTitle(count: number) {
  const bare = useRef('')
  useEffect(() => {
    bare.current = document.title.replace(/^\(\d+\) /, '')
    document.title = count > 0 ? `(${count}) ${bare.current}` : bare.current
    return () => {
      document.title = document.title.replace(/^\(\d+\) /, '')
    }
  }, [count])
}

/** Whether the reply box is before one's eyes. */
function useReplyInView(): boolean {
  const [isInView, setInView] = useState(true)
  useEffect(() => {
    const box = document.querySelector('[data-reply]')
    if (!box) return
    const observer = new IntersectionObserver((entries) =>
      setInView(entries.some(({ isIntersecting }) => isIntersecting)),
    )
    observer.observe(box)
    return () => observer.disconnect()
  }, [])
  return isInView
}

/** Says that a reply has come out of sight, and leads to it; on a phone, also to the reply box. */
export function Arrivals({ others, words }: Props) {
  const unseen = useUnseen(others)
  const isReplyInView = useReplyInView()
  useCountInTitle(unseen.length)
  const first = unseen[0]
  if (!first) {
    return isReplyInView ? null : (
      <Link
        href="#reply"
        prefetch={false}
        className="fixed end-4 bottom-10 z-20 inline-flex min-h-11 items-center rounded-full border border-line-strong bg-surface px-4 text-sm font-medium text-accent shadow-lg md:hidden print:hidden"
      >
        {words.reply} ↓
      </Link>
    )
  }
  return (
    <p className="fixed inset-x-0 bottom-10 z-20 text-center print:hidden">
      <button
        type="button"
        onClick={() => {
          const place = placeOf(first.id)
          place?.scrollIntoView({ block: 'start', behavior: 'instant' })
          place?.querySelector('a')?.focus({ preventScroll: true })
        }}
        className="inline-flex min-h-11 items-center rounded-full bg-accent px-4 text-sm font-medium text-on-accent shadow-lg hover:bg-accent-hover"
      >
        {fill(words.one, { name: first.name })} ↓
      </button>
    </p>
  )
}
