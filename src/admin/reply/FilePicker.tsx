'use client'

import { fileSize } from '@/src/fileSize'
import { useTranslation } from '@payloadcms/ui'
import { Paperclip, X } from 'lucide-react'
import { useDeskWords } from '../useDeskWords'
import { chosenFile, type ChosenFile } from './chosenFile'

type Props = { files: readonly ChosenFile[]; onChange: (files: ChosenFile[]) => void }

export function FilePicker({ files, onChange }: Props) {
  const t = useDeskWords()
  const { i18n } = useTranslation()
  return (
    <div className="desk-picker">
      <label className="desk-picker__add">
        <Paperclip aria-hidden size={16} />
        {t('addFiles')}
        <input
          type="file"
          multiple
          onChange={({ target }) => {
            onChange([...files, ...[...(target.files ?? [])].map(chosenFile)])
            target.value = ''
          }}
        />
      </label>
      {files.length > 0 && (
        <ul aria-label={t('files')}>
          {files.map(({ key, file, refusal }) => (
            <li key={key} data-refused={refusal ? '' : undefined}>
              {refusal ? t('fileRefused', { name: file.name, reason: refusal }) : file.name}
              <span className="desk-quiet">{fileSize(file.size, i18n.language)}</span>
              <button
                type="button"
                aria-label={t('remove', { name: file.name })}
                onClick={() => onChange(files.filter((other) => other.key !== key))}
              >
                <X aria-hidden size={14} />
              </button>
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}
