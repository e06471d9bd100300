'use client'

import { usePageDrop } from '@/src/ui/compose/usePageDrop'
import type { ChosenFiles } from '@/src/ui/compose/useChosenFiles'
import { Paperclip } from 'lucide-react'
import { useId } from 'react'
import { createPortal } from 'react-dom'
import { useDeskWords } from '../useDeskWords'
import { FileChips } from './FileChips'

/** Chooses files; dropped ones are taken anywhere on the page. */
export function FilePicker({ hint, chosen }: { hint: string; chosen: ChosenFiles }) {
  const t = useDeskWords()
  const hintId = useId()
  const isOver = usePageDrop(chosen.add)
  return (
    <div className="desk-picker" data-files>
      <label className="desk-picker__add">
        <Paperclip aria-hidden size={16} />
        {t('addFiles')}
        <input
          type="file"
          multiple
          data-add-files
          aria-describedby={hintId}
          onChange={({ target }) => {
            chosen.add([...(target.files ?? [])])
            target.value = ''
          }}
        />
      </label>
      <span id={hintId} className="desk-quiet">
        {hint}
      </span>
      {chosen.lost.length > 0 && (
        <p role="status" className="desk-outcome">
          {t('filesLost', { names: chosen.lost.join(', ') })}
        </p>
      )}
      {isOver && createPortal(<p className="desk-drop-veil">{t('dropFiles')}</p>, document.body)}
      <FileChips uploads={chosen.uploads} onRemove={chosen.remove} />
    </div>
  )
}
