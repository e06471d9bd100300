'use client'
import { useEffect, useRef, useState } from 'react'
import { keepFiles, keepNames, keptFiles, keptNames } from './keptFiles'
import type { Place } from './draftStore'
import { takeFiles, type Taking } from './takeFiles'
import { newUpload, type Upload } from './Upload'

const isFine = ({ state }: Upload) => state !== 'failed'

/** Puts files aside for a place, as if they had been chosen there. */
export function putFiles(place: Place, uploads: readonly Upload[]): void {
  const files = uploads.filter(isFine).map(({ key, file }) => ({ key, file }))
  keepNames(
    place,
    files.map(({ file }) => file.name),
  )
  void keepFiles(place, files)
}

/** The files that are chosen at a place and not sent yet. They come back with its text; of those
 * that the browser could not keep at least the names are said. */
export function useChosenFiles({ viewer, at }: Place, taking: Taking) {
  const [uploads, setUploads] = useState<readonly Upload[]>([])
  const [lost, setLost] = useState<readonly string[]>([])
  const [isReady, setReady] = useState(false)
  // More may be chosen while a form is on its way.
  const latest = useRef(uploads)
  useEffect(() => {
    latest.current = uploads
  })

  useEffect(() => {
    let isOver = false
    const names = keptNames({ viewer, at })
    void keptFiles({ viewer, at }).then((kept) => {
      if (isOver) return
      const back = kept.map(({ file }) => newUpload(file))
      setUploads((before) => [...back, ...before])
      setLost(names.filter((name) => !kept.some(({ file }) => file.name === name)))
      setReady(true)
    })
    return () => {
      isOver = true
    }
  }, [viewer, at])

  useEffect(() => {
    if (isReady) putFiles({ viewer, at }, uploads)
  }, [isReady, viewer, at, uploads])

  return {
    uploads,
    lost,
    hasSome: uploads.some(isFine),
    add: (files: readonly File[]) => setUploads((before) => takeFiles(before, files, taking)),
    putBack: (back: readonly Upload[]) => setUploads((before) => [...before, ...back]),
    remove: ({ key }: Upload) => setUploads((before) => before.filter((each) => each.key !== key)),
    forgetLost: () => setLost([]),
    /** Those that can be sent. Nothing of them is kept here any longer. */
    take(): Upload[] {
      setUploads([])
      setLost([])
      putFiles({ viewer, at }, [])
      return latest.current.filter(isFine)
    },
    clear() {
      setUploads([])
      setLost([])
      putFiles({ viewer, at }, [])
    },
  }
}

export type ChosenFiles = ReturnType<typeof useChosenFiles>
