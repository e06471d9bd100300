'use client'

import type { EditorWords } from '@/src/ui/editor/FormatBar'
import { useMemo } from 'react'
import { useDeskWords } from '../useDeskWords'

/** The words around a text that can be formatted, and how it looks in the admin. */
export function useEditorWords() {
  const t = useDeskWords()
  return useMemo(() => {
    const editor: EditorWords = {
      toolbar: t('toolbar'),
      bold: t('format_bold'),
      italic: t('format_italic'),
      list: t('format_list'),
      numbers: t('format_numbers'),
      quote: t('format_quote'),
      link: t('format_link'),
      code: t('codeBlock'),
      preview: t('preview'),
      nothing: t('nothingTyped'),
    }
    const look = {
      className: 'desk-prose',
      words: { asTyped: t('asTyped') },
      labels: { code: t('codeBlock'), table: t('table') },
    }
    return { editor, look }
  }, [t])
}
