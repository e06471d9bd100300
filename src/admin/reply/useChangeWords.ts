'use client'

import type { MacroChanges } from '@/src/domain/cannedReply/cannedReply'
import { useMemo } from 'react'
import { useDeskWords } from '../useDeskWords'

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
