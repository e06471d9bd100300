'use client'
import { useEffect, useState, type ReactNode } from 'react'
import { LiveContext } from './LiveContext'
import { LiveDesk } from './LiveDesk'

type Props = {
  /** Of the stream of the whole desk. */
  address: string
  /** The id of whoever is signed in. */
  person: string
  /** ISO 8601: when the server began to read this page. */
  since: string
  children: ReactNode
}

/** Everything inside learns of what happens at the desk. */
export function LiveDeskProvider({ address, person, since, children }: Props) {
  // As the page was first read: it is read again without being made again.
  const [desk] = useState(() => new LiveDesk({ address, person, since }))

  useEffect(() => {
    let stop = desk.start()
    // A page that is kept for the way back holds no stream, and goes on where it was.
    const hide = () => stop()
    const show = ({ persisted }: PageTransitionEvent) => {
      if (persisted) stop = desk.start()
    }
    addEventListener('pagehide', hide)
    addEventListener('pageshow', show)
    return () => {
      removeEventListener('pagehide', hide)
      removeEventListener('pageshow', show)
      stop()
    }
  }, [desk])

  return <LiveContext value={desk}>{children}</LiveContext>
}
