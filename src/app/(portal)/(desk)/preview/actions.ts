'use server'

import { createElement, type ReactNode } from 'react'
import { contentMax } from '@/src/domain/limits'
import { Markdown } from '@/src/portal/Markdown'
import { readAs } from '@/src/portal/viewer'

/** A text as others will see it. Made here, so that the browser needs nothing to make it. */
export async function previewText(text: unknown): Promise<ReactNode> {
  await readAs()
  const shown = typeof text === 'string' ? text.slice(0, contentMax) : ''
  return createElement(Markdown, null, shown)
}
