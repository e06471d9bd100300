'use client'
import { lazy, Suspense } from 'react'
import { FilesField, type FileLimits } from '../form/FilesField'
import { useHydrated } from '../useHydrated'
import type { Upload } from './Upload'
import { UploadList } from './UploadList'
import type { UploadWords } from './uploadWords'

const DropZone = lazy(() => import('./DropZone'))

type Props = {
  label: string
  /** For the plain field, which posts its files together with the form. */
  plain: { hint: string; optional?: string; limits: FileLimits }
  uploads: readonly Upload[]
  words: UploadWords
  onFiles: (files: File[]) => void
  onRemove: (upload: Upload) => void
}

/** The plain field of the browser, and once JavaScript is there, a place to drop files onto. */
export function FilesBox({ label, plain, uploads, words, onFiles, onRemove }: Props) {
  const field = <FilesField name="files" label={label} {...plain} />
  if (!useHydrated()) return field
  return (
    <div className="space-y-2">
      <Suspense fallback={field}>
        <DropZone label={label} optional={plain.optional} words={words} onFiles={onFiles} />
      </Suspense>
      <UploadList uploads={uploads} words={words} onRemove={onRemove} />
    </div>
  )
}
