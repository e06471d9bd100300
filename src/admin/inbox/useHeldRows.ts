'use client'

import { heldRows } from '@/src/domain/inbox/heldRows'
import type { InboxRow } from '@/src/operations/inbox/readInbox'
import { useState } from 'react'

type Shown = { listKey: string; rows: readonly InboxRow[] }

/** The rows to show: what was read last, or what stands under the hand while it does. */
export function useHeldRows(rows: readonly InboxRow[], listKey: string, isHeld: boolean) {
  const [shown, show] = useState<Shown>({ listKey, rows })
  const isOther = shown.listKey !== listKey
  if (isOther || (!isHeld && shown.rows !== rows)) show({ listKey, rows })
  const held = isHeld && !isOther ? heldRows(shown.rows, rows) : { rows, arrived: 0 }
  return { ...held, showNew: () => show({ listKey, rows }) }
}
