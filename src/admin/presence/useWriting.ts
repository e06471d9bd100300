'use client'

import { isBlank } from '@/src/domain/text/typedText'
import { useEffect, useState } from 'react'

/** Milliseconds after the last key until somebody no longer counts as writing. */
const pause = 30_000

/** Whether there is being written in the box to answer in. */
export function useWriting(): boolean {
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
