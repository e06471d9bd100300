'use client'
import { X } from 'lucide-react'
import { useEffect, useState } from 'react'
import { fill } from '../fill'
import { FilesField, type FileLimits } from '../form/FilesField'
import { Alert } from '../ui/Alert'
import { DropZone } from './DropZone'
import { UploadList } from './UploadList'
import type { UploadWords } from './uploadWords'
import type { ChosenFiles } from '@/src/ui/compose/useChosenFiles'

type Props = {
  label: string
  /** For the plain field, which posts its files together with the form. */
  plain: { hint: string; optional?: string; limits: FileLimits }
  chosen: ChosenFiles
  words: UploadWords
}

/** The plain field of the browser until React is here, then a button, and the whole page as the
 * place to drop files onto. What was chosen in the one goes over to the other. */
export function FilesBox({ label, plain, chosen, words }: Props) {
  const [isAlive, setAlive] = useState(false)
  // After the effects of the field, which hands over what it holds.
  useEffect(() => setAlive(true), [])
  return (
    <div className="space-y-2" data-files>
      {isAlive ? (
        <DropZone label={label} optional={plain.optional} words={words} onFiles={chosen.add} />
      ) : (
        <FilesField name="files" label={label} {...plain} onFiles={chosen.add} />
      )}
      {chosen.lost.length > 0 && (
        <Alert role="status" className="flex items-center justify-between gap-2 py-1">
          {fill(words.lost, { names: chosen.lost.join(', ') })}
          <button
            type="button"
            onClick={chosen.forgetLost}
            className="inline-flex size-11 shrink-0 items-center justify-center rounded-lg md:size-8"
          >
            <X aria-hidden className="size-4" />
            <span className="sr-only">{words.dismiss}</span>
          </button>
        </Alert>
      )}
      <UploadList uploads={chosen.uploads} words={words} onRemove={chosen.remove} />
    </div>
  )
}
