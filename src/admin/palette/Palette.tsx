'use client'

import { calledFirst } from '@/src/domain/search/begins'
import { slugs } from '@/src/slugs'
import { useConfig } from '@payloadcms/ui'
import { Command } from 'cmdk'
import { useRouter } from 'next/navigation'
import { useState } from 'react'
import { deskKeys, type DeskKey } from '../keys/deskKeys'
import { deskAddress, overviewAddress } from '../addresses'
import { useDeskWords } from '../useDeskWords'
import type { Act } from './offeredActs'
import { tellFirstMarked } from './tellFirstMarked'
import { useDeskPlaces, usePlaces } from './usePlaces'
import { useFound } from './useFound'

type Props = {
  acts: readonly Act[]
  isWorker: boolean
  /** What was typed while it was on its way. */
  typed: () => string
  onClose: () => void
}
type Row = { id: string; label: string; number?: number; aside?: string; key?: string } & {
  run: () => void
}
type Group = { heading: string; rows: readonly Row[]; names: readonly string[] }

const keyOf = (name: keyof typeof deskKeys) => {
  const { key, shown }: DeskKey = deskKeys[name]
  return shown ?? key
}

/** Goes anywhere, and does what the page offers, by a few letters. Open as long as it is shown. */
export function Palette({ acts, isWorker, typed, onClose }: Props) {
  const t = useDeskWords()
  const router = useRouter()
  const { admin } = useConfig().config.routes
  const [text, setText] = useState(typed)
  const [marked, mark] = useState('')
  const desk = useDeskPlaces(isWorker)
  const pages = [...desk.places, ...usePlaces()]
  const { found, state } = useFound(text, isWorker)

  const go = (address: string) => () => router.push(address)
  const isLike = ({ label }: { label: string }) =>
    label.toLocaleLowerCase().includes(text.trim().toLocaleLowerCase())
  const placeRows = (all: typeof pages) =>
    all.filter(isLike).map(({ address, label }) => ({ id: address, label, run: go(address) }))
  const peopleRows = (all: readonly Named[], collection: string) =>
    all.map(({ id, name, email }) => ({
      ...{ id, label: name, aside: email },
      run: go(overviewAddress(admin, collection, id)),
    }))
  const named = (heading: string, rows: readonly Row[]): Group => ({
    ...{ heading, rows },
    names: rows.map(({ label }) => label),
  })
  const tickets = found.tickets.map(({ id, number, subject, requesterName }) => ({
    ...{ id, number, label: subject, aside: requesterName },
    run: go(deskAddress(admin, number)),
  }))
  const all: Group[] = [
    // Asked for by a number or by what was written: the first word of a subject is no name.
    { heading: t('paletteTickets'), rows: tickets, names: [] },
    named(
      t('paletteActs'),
      acts.filter(isLike).map(({ key, ...act }) => ({ ...act, key: key && keyOf(key) })),
    ),
    named(t('palettePeople'), peopleRows(found.clients, slugs.clients)),
    named(t('paletteOrganizations'), peopleRows(found.organizations, slugs.organizations)),
    named(t('paletteViews'), placeRows(desk.views)),
    named(t('palettePages'), placeRows(pages)),
  ]
  const groups = calledFirst(all, text).filter(({ rows }) => rows.length > 0)

  // What comes to the top while one types is what Enter takes.
  const top = groups[0]?.rows[0]?.id ?? ''
  const [topSeen, seeTop] = useState(top)
  if (top !== topSeen) {
    seeTop(top)
    mark(top)
  }

  return (
    <Command.Dialog
      open
      loop
      // What the desk finds is in its order, and fits already.
      shouldFilter={false}
      value={marked}
      onValueChange={mark}
      label={t('palette')}
      overlayClassName="desk-palette__veil"
      contentClassName="desk-palette"
      onOpenChange={(open) => !open && onClose()}
    >
      <Command.Input
        ref={tellFirstMarked}
        value={text}
        onValueChange={setText}
        placeholder={t(isWorker ? 'paletteHint' : 'paletteHintPages')}
        aria-label={t('palette')}
      />
      <p role="status" className="desk-palette__state">
        {state === 'asking' ? t('paletteAsking') : state === 'failed' ? t('paletteFailed') : ''}
      </p>
      <Command.List label={t('palette')}>
        {state !== 'asking' && <Command.Empty>{t('paletteNothing')}</Command.Empty>}
        {groups.map(({ heading, rows }) => (
          <Command.Group key={heading} heading={heading}>
            {rows.map(({ id, label, number, aside, key, run }) => (
              <Command.Item
                key={id}
                value={id}
                onSelect={() => {
                  onClose()
                  run()
                }}
              >
                {number !== undefined && <span className="desk-quiet">#{number}</span>}
                <bdi>{label}</bdi>
                {aside && <span className="desk-quiet">{aside}</span>}
                {key && <kbd>{key}</kbd>}
              </Command.Item>
            ))}
          </Command.Group>
        ))}
      </Command.List>
    </Command.Dialog>
  )
}

type Named = { id: string; name: string; email?: string }
