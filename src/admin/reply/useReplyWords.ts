'use client'

import { useDeskWords } from '../useDeskWords'
import type { MacroChanges } from '@/src/domain/cannedReply/cannedReply'
import type { ChoiceLimits, FileGroup } from '@/src/domain/files'
import type { Taking } from '@/src/ui/compose/takeFiles'
import type { EditorWords } from '@/src/ui/editor/FormatBar'
import { fileSize } from '@/src/ui/format/fileSize'
import { useTranslation } from '@payloadcms/ui'
import { useMemo } from 'react'

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

/** What the team has set for files. */
export type DeskFileLimits = ChoiceLimits & { groups: readonly FileGroup[] }

/** The limits in words: before anything is chosen, and of what was chosen wrongly. */
export function useFileWords(limits: DeskFileLimits): Taking & { hint: string } {
  const t = useDeskWords()
  const { i18n } = useTranslation()
  const { language } = i18n
  return useMemo(() => {
    const { groups, perMessage, sizeMax } = limits
    const kinds = groups.map((group) => t(`kind_${group}`))
    const facts = {
      count: perMessage,
      size: fileSize(sizeMax, language),
      kinds: new Intl.ListFormat(language).format(kinds),
    }
    const isNone = groups.length === 0
    return {
      limits,
      hint: isNone ? t('filesNone') : t('filesHint', facts),
      wrong: {
        kind: isNone ? t('filesNone') : t('fileWrong_kind', facts),
        size: t('fileWrong_size', facts),
        count: t('fileWrong_count', facts),
      },
    }
  }, [limits, language, t])
}

type Named = { value: string; label: string }

/** Who and what a ticket can be set to, by their names. */
export type DeskNames = { assignedTo: readonly Named[]; category: readonly Named[] }

export type WordedChange = { field: keyof MacroChanges; text: string }

/** What will be done to a ticket, in words. */
export function useChangeWords({ assignedTo, category }: DeskNames) {
  const t = useDeskWords()
  return useMemo(() => {
    const nameIn = (of: readonly Named[], id: string) =>
      of.find(({ value }) => value === id)?.label ?? t('somebody')
    return (changes: MacroChanges): WordedChange[] => {
      const { status, priority, assignedTo: to, category: about } = changes
      const say = (field: WordedChange['field'], value: string) => ({
        field,
        text: t('changeTo', { field: t(`field_${field}`), value }),
      })
      return [
        ...(status ? [say('status', t(`status_${status}`))] : []),
        ...(priority ? [say('priority', t(`priority_${priority}`))] : []),
        ...(to === undefined
          ? []
          : [say('assignedTo', to === null ? t('nobody') : nameIn(assignedTo, to))]),
        ...(about ? [say('category', nameIn(category, about))] : []),
      ]
    }
  }, [t, assignedTo, category])
}
