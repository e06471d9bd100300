'use client'

import { usePageDrop } from '@/src/compose/usePageDrop'
import { useThumbnail } from '@/src/compose/useThumbnail'
import { fileSize } from '@/src/ui/format/fileSize'
import { useTranslation } from '@payloadcms/ui'
import { Paperclip, X } from 'lucide-react'
import { useId, type MouseEvent } from 'react'
import { createPortal } from 'react-dom'
import { useDeskWords } from '../useDeskWords'
import type { ChosenFile } from './chosenFile'

type Props = {
  hint: string
  /** The names of files that were chosen before a reload and are gone. */
  lost: readonly string[]
  files: readonly ChosenFile[]
  onAdd: (files: readonly File[]) => void
  onRemove: (file: ChosenFile) => void
}

/** Whoever removes files by keys goes on with the next one, or with choosing others. */
function moveFocus({ currentTarget }: MouseEvent<HTMLButtonElement>) {
  const picker = currentTarget.closest('.desk-picker')
  const buttons = [...(picker?.querySelectorAll('li button') ?? [])]
  const at = buttons.indexOf(currentTarget)
  const next = buttons[at + 1] ?? buttons[at - 1] ?? picker?.querySelector('input')
  if (next instanceof HTMLElement) next.focus()
}

function Small({ file }: { file: File }) {
  const address = useThumbnail(file)
  // The name stands beside it.
  return address ? <img src={address} alt="" /> : null
}

export function FilePicker({ hint, lost, files, onAdd, onRemove }: Props) {
  const t = useDeskWords()
  const { i18n } = useTranslation()
  const hintId = useId()
  const isOver = usePageDrop(onAdd)
  return (
    <div className="desk-picker">
      <label className="desk-picker__add">
        <Paperclip aria-hidden size={16} />
        {t('addFiles')}
        <input
          type="file"
          multiple
          aria-describedby={hintId}
          onChange={({ target }) => {
            onAdd([...(target.files ?? [])])
            target.value = ''
          }}
        />
      </label>
      <span id={hintId} className="desk-quiet">
        {hint}
      </span>
      {lost.length > 0 && (
        <p role="status" className="desk-outcome">
          {t('filesLost', { names: lost.join(', ') })}
        </p>
      )}
      {isOver && createPortal(<p className="desk-drop-veil">{t('dropFiles')}</p>, document.body)}
      {files.length > 0 && (
        <ul aria-label={t('files')}>
          {files.map((chosen) => {
            const { key, file, refusal } = chosen
            return (
              <li key={key} data-refused={refusal ? '' : undefined}>
                <Small file={file} />
                {refusal ? t('fileRefused', { name: file.name, reason: refusal }) : file.name}
                <span className="desk-quiet">{fileSize(file.size, i18n.language)}</span>
                <button
                  type="button"
                  aria-label={t('remove', { name: file.name })}
                  onClick={(event) => {
                    moveFocus(event)
                    onRemove(chosen)
                  }}
                >
                  <X aria-hidden size={14} />
                </button>
              </li>
            )
          })}
        </ul>
      )}
    </div>
  )
}
