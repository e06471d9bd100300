'use client'
import { useEffect, useState, type ComponentType } from 'react'
import { FilesField, type FileLimits } from '../form/FilesField'
import type { DropZoneProps } from './DropZone'
import type { Upload } from './Upload'
import { UploadList } from './UploadList'
import type { UploadWords } from './uploadWords'

type Props = {
  label: string
  /** For the plain field, which posts its files together with the form. */
  plain: { hint: string; optional?: string; limits: FileLimits }
  uploads: readonly Upload[]
  words: UploadWords
  onFiles: (files: File[]) => void
  onRemove: (upload: Upload) => void
}

/** The plain field of the browser, until the place to drop files onto is here. What was chosen in the
 * one goes over to the other. */
export function FilesBox({ label, plain, uploads, words, onFiles, onRemove }: Props) {
  const [zone, setZone] = useState<{ Zone: ComponentType<DropZoneProps> }>()
  useEffect(() => {
    // Where it cannot be fetched the plain field does as well.
    import('./DropZone').then(
      ({ default: Zone }) => setZone({ Zone }),
      () => {},
    )
  }, [])
  return (
    <div className="space-y-2">
      {zone ? (
        <zone.Zone label={label} optional={plain.optional} words={words} onFiles={onFiles} />
      ) : (
        <FilesField name="files" label={label} {...plain} onFiles={onFiles} />
      )}
      <UploadList uploads={uploads} words={words} onRemove={onRemove} />
    </div>
  )
}
