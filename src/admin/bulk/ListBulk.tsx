'use client'

import { useSelection } from '@payloadcms/ui'
import { BulkBar } from './BulkBar'

/** The same beside Payload's own list of tickets. */
export function ListBulk() {
  const { selectedIDs, toggleAll } = useSelection()
  return <BulkBar ids={selectedIDs.map(String)} clear={() => toggleAll(false)} />
}
