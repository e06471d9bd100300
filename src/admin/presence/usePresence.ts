'use client'

import { isBlank } from '@/src/domain/text/typedText'
import { type Doing, presenceTimes, type Present } from '@/src/domain/ticket/presence'
import { callApi } from '@/src/ui/compose/callApi'
import { newKey } from '@/src/ui/compose/newKey'
import { usePresenceEvents } from '@/src/ui/live/useDeskEvents'
import { useEffect, useEffectEvent, useRef, useState } from 'react'

/**
 * Says that somebody has this ticket before them, as long as its page is seen, and gives back who
 * else has. `since` is when the page was read: what was there by then counts as read.
 */
export function usePresence(ticket: string, since: string): readonly Present[] {
  const [others, setOthers] = useState<readonly Present[]>([])
  const doing: Doing = useWriting() ? 'writing' : 'looking'
  const turn = useRef(0)
  // What it says may be overtaken on its way: who has left must not be brought back.
  const [visit] = useState(newKey)
  const path = `tickets/${ticket}/presence`

  const ask = useEffectEvent(async (method: 'PUT' | 'GET') => {
    const asked = ++turn.current
    const body = method === 'PUT' ? { doing, until: since, visit, turn: asked } : undefined
    const outcome = await callApi<Present[]>({ method, path, body })
    // An answer that is overtaken says nothing; without one, nobody knows who is there.
    if (asked === turn.current) setOthers(outcome.ok ? outcome.doc : [])
  })
  const leave = useEffectEvent(() => {
    const said = new URLSearchParams({ visit, turn: String(++turn.current) })
    void fetch(`/api/${path}?${said}`, { method: 'DELETE', keepalive: true }).catch(() => undefined)
  })

  useEffect(() => {
    const isSeen = () => document.visibilityState === 'visible'
    const beat = () => isSeen() && void ask('PUT')
    const look = () => (isSeen() ? void ask('PUT') : leave())
    const timer = setInterval(beat, presenceTimes.beat)
    document.addEventListener('visibilitychange', look)
    addEventListener('pagehide', leave)
    addEventListener('pageshow', beat)
    return () => {
      clearInterval(timer)
      document.removeEventListener('visibilitychange', look)
      removeEventListener('pagehide', leave)
      removeEventListener('pageshow', beat)
      leave()
    }
  }, [ticket])
  // At once when it is news: for the others, or for what counts as read.
  useEffect(() => {
    if (document.visibilityState === 'visible') void ask('PUT')
  }, [ticket, doing, since])
  usePresenceEvents((where) => {
    if (where === ticket && document.visibilityState === 'visible') void ask('GET')
  })
  return others
}

/** Milliseconds after the last key until somebody no longer counts as writing. */
const pause = 30_000

/** Whether there is being written in the box to answer in. */
function useWriting(): boolean {
  const [isWriting, setWriting] = useState(false)
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined
    const hear = ({ target }: Event) => {
      if (!(target instanceof HTMLTextAreaElement) || !target.closest('.desk-reply')) return
      clearTimeout(timer)
      setWriting(!isBlank(target.value))
      timer = setTimeout(() => setWriting(false), pause)
    }
    document.addEventListener('input', hear)
    return () => {
      document.removeEventListener('input', hear)
      clearTimeout(timer)
    }
  }, [])
  return isWriting
}
