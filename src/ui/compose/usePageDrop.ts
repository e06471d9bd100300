'use client'
import { useEffect, useRef, useState } from 'react'

const hasFiles = ({ dataTransfer }: DragEvent) => dataTransfer?.types.includes('Files') ?? false

/**
 * Takes files that are dropped anywhere on the page, so that the browser never opens one in its
 * place. Answers whether some are being held over it now.
 */
export function usePageDrop(onFiles: (files: File[]) => void): boolean {
  const [isOver, setOver] = useState(false)
  const take = useRef(onFiles)
  useEffect(() => {
    take.current = onFiles
  })

  useEffect(() => {
    // A picture of the page itself is dragged as a file, too.
    let isOwn = false
    const start = () => (isOwn = true)
    const end = () => (isOwn = false)
    const over = (event: DragEvent) => {
      if (isOwn || !hasFiles(event)) return
      event.preventDefault()
      if (event.dataTransfer) event.dataTransfer.dropEffect = 'copy'
      setOver(true)
    }
    const leave = (event: DragEvent) => {
      // From one element to the next it has not left the page.
      if (event.relatedTarget === null) setOver(false)
    }
    const drop = (event: DragEvent) => {
      setOver(false)
      if (isOwn || !hasFiles(event)) return
      event.preventDefault()
      take.current([...(event.dataTransfer?.files ?? [])])
    }
    const listeners = [
      ...[['dragstart', start] as const, ['dragend', end] as const],
      ...[['dragenter', over] as const, ['dragover', over] as const],
      ...[['dragleave', leave] as const, ['drop', drop] as const],
    ]
    for (const [kind, listener] of listeners) window.addEventListener(kind, listener)
    return () => {
      for (const [kind, listener] of listeners) window.removeEventListener(kind, listener)
    }
  }, [])

  return isOver
}
