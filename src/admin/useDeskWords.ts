'use client'

import { useTranslation } from '@payloadcms/ui'
import { useMemo } from 'react'
import { deskWords } from './deskWords'

export function useDeskWords() {
  const { i18n } = useTranslation()
  return useMemo(() => deskWords(i18n), [i18n])
}
