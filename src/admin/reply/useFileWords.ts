'use client'

import type { WrongChoice, FileGroup } from '@/src/domain/files'
import { fileSize } from '@/src/ui/format/fileSize'
import { useTranslation } from '@payloadcms/ui'
import { useDeskWords } from '../useDeskWords'

/** What the team has set for files. */
export type DeskFileLimits = {
  endings: readonly string[]
  sizeMax: number
  perMessage: number
  groups: readonly FileGroup[]
}

/** The limits in words: before anything is chosen, and of what was chosen wrongly. */
export function useFileWords({ groups, perMessage, sizeMax }: DeskFileLimits) {
  const t = useDeskWords()
  const { i18n } = useTranslation()
  const facts = {
    count: perMessage,
    size: fileSize(sizeMax, i18n.language),
    kinds: new Intl.ListFormat(i18n.language).format(groups.map((group) => t(`kind_${group}`))),
  }
  const isNone = groups.length === 0
  return {
    hint: isNone ? t('filesNone') : t('filesHint', facts),
    wrong: (what: WrongChoice) => (isNone ? t('filesNone') : t(`fileWrong_${what}`, facts)),
  }
}
