'use client'

import { useRouter } from 'next/navigation'
import { useEffect, useEffectEvent, useId, useState, useSyncExternalStore } from 'react'
import { useDeskWords } from '../useDeskWords'

const ways = ['stay', 'next', 'list'] as const
type Way = (typeof ways)[number]

const name = 'desk:after-answer'
const asWay = (text: string | null) => ways.find((way) => way === text) ?? 'stay'

const kept = (): Way => {
  try {
    return asWay(localStorage.getItem(name))
  } catch {
    return 'stay'
  }
}
const keep = (way: Way) => {
  try {
    localStorage.setItem(name, way)
  } catch {
    // A browser that keeps nothing stays where it is with each new page.
  }
}
const never = () => () => undefined

type Props = { next: string; list: string; answered: string | null }

/** Where an answer leads to once it stands in the thread: a choice that a browser remembers. */
export function AfterAnswer({ next, list, answered }: Props) {
  const t = useDeskWords()
  const id = useId()
  const router = useRouter()
  const known = useSyncExternalStore(never, kept, () => 'stay' as Way)
  const [chosen, choose] = useState<Way | null>(null)
  const way = chosen ?? known
  const [first] = useState(answered)

  const lead = useEffectEvent(() => {
    // Whoever writes on already is not taken away from it.
    const isWriting = document.querySelector<HTMLTextAreaElement>('.desk-reply textarea')?.value
    if (isWriting || way === 'stay') return
    router.push(way === 'next' ? next : list)
  })
  useEffect(() => {
    if (answered !== first) lead()
  }, [answered, first])

  return (
    <>
      <label className="desk-unseen" htmlFor={id}>
        {t('afterAnswer')}
      </label>
      <select
        id={id}
        value={way}
        title={t('afterAnswer')}
        onChange={({ target }) => {
          choose(asWay(target.value))
          keep(asWay(target.value))
        }}
      >
        {ways.map((each) => (
          <option key={each} value={each}>
            {t(`after_${each}`)}
          </option>
        ))}
      </select>
    </>
  )
}
