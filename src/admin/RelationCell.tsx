'use client'

import { Link, useConfig, useListRelationships } from '@payloadcms/ui'
import type { DefaultCellComponentProps } from 'payload'
import { formatAdminURL } from 'payload/shared'
import { useEffect } from 'react'

type Asked = { relationTo: string; value: string }

/** One or several, with or without the collection beside the id, also where they were read already. */
function askedOf(cellData: unknown, relationTo: unknown): Asked[] {
  return [cellData].flat().flatMap((each): Asked[] => {
    if (typeof each === 'string' && typeof relationTo === 'string') {
      return [{ relationTo, value: each }]
    }
    if (typeof each !== 'object' || each === null) return []
    const { relationTo: its, value, id } = each as Record<string, unknown>
    if (typeof its === 'string' && typeof value === 'string') return [{ relationTo: its, value }]
    return typeof id === 'string' ? askedOf(id, relationTo) : []
  })
}

/**
 * What a row belongs to, by its name: read once for all rows, and never "none" while it is not
 * known yet, as Payload's own cell says of whatever was not scrolled into view.
 */
export function RelationCell(props: DefaultCellComponentProps) {
  const { cellData, collectionSlug, field, link, linkURL, rowData } = props
  const { config, getEntityConfig } = useConfig()
  const { documents, getRelationships } = useListRelationships()
  const asked = askedOf(cellData, 'relationTo' in field ? field.relationTo : undefined)
  const key = JSON.stringify(asked)
  useEffect(() => {
    const wanted = JSON.parse(key) as Asked[]
    if (wanted.length > 0) getRelationships(wanted)
  }, [getRelationships, key])

  const names = asked.map(({ relationTo, value }) => {
    const found: unknown = documents[relationTo]?.[value]
    if (!found) return found === false ? '–' : '…'
    const title = getEntityConfig({ collectionSlug: relationTo })?.admin.useAsTitle ?? 'id'
    return String((found as Record<string, unknown>)[title] ?? value)
  })
  const shown = <bdi>{names.length > 0 ? names.join(', ') : '–'}</bdi>
  if (!link) return shown
  const path = `/collections/${collectionSlug}/${String(rowData.id)}` as const
  const address = linkURL ?? formatAdminURL({ adminRoute: config.routes.admin, path })
  return (
    <Link href={address} prefetch={false}>
      {shown}
    </Link>
  )
}
