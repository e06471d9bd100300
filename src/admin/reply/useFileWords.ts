'use client'

import type { ChoiceLimits, FileGroup } from '@/src/domain/files'
import type { Taking } from '@/src/ui/compose/takeFiles'
import { fileSize } from '@/src/ui/format/fileSize'
import { useTranslation } from '@payloadcms/ui'
import { useMemo } from 'react'
import { useDeskWords } from '../useDeskWords'

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
