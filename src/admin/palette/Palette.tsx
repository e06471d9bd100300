'use client'

import { slugs } from '@/src/slugs'
import { useConfig } from '@payloadcms/ui'
import { Command } from 'cmdk'
import { useRouter } from 'next/navigation'
import { useState } from 'react'
import { deskKeys, type DeskKey } from '../keys/deskKeys'
import { deskAddress, formAddress } from '../addresses'
import { useDeskWords } from '../useDeskWords'
import type { Act } from './offeredActs'
import { tellFirstMarked } from './tellFirstMarked'
import { usePlaces } from './usePlaces'
import { useFound } from './useFound'

type Props = { acts: readonly Act[]; isWorker: boolean; onClose: () => void }

/** Goes anywhere, and does what the page offers, by a few letters. Open as long as it is shown. */
export function Palette({ acts, isWorker, onClose }: Props) {
  const t = useDeskWords()
  const router = useRouter()
  const { admin } = useConfig().config.routes
  const [text, setText] = useState('')
  const places = usePlaces()
  const { found, state } = useFound(text, isWorker)

  const run = (act: () => void) => {
    onClose()
    act()
  }
  const go = (address: string) => run(() => router.push(address))
  const isLike = (label: string) =>
    label.toLocaleLowerCase().includes(text.trim().toLocaleLowerCase())
  const keyOf = (name: keyof typeof deskKeys) => {
    const { key, shown }: DeskKey = deskKeys[name]
    return shown ?? key
  }
  const people = (all: readonly Named[], collection: string) =>
    all.map(({ id, name, email }) => (
      <Command.Item key={id} value={id} onSelect={() => go(formAddress(admin, collection, id))}>
        <bdi>{name}</bdi>
        {email && <span className="desk-quiet">{email}</span>}
      </Command.Item>
    ))
  const group = (heading: string, rows: readonly React.ReactNode[]) =>
    rows.length > 0 && <Command.Group heading={heading}>{rows}</Command.Group>

  return (
    <Command.Dialog
      open
      loop
      // What the desk finds is in its order, and fits already.
      shouldFilter={false}
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
        {group(
          t('paletteTickets'),
          found.tickets.map(({ id, number, subject, requesterName }) => (
            <Command.Item key={id} value={id} onSelect={() => go(deskAddress(admin, number))}>
              <span className="desk-quiet">#{number}</span>
              <bdi>{subject}</bdi>
              <span className="desk-quiet">{requesterName}</span>
            </Command.Item>
          )),
        )}
        {group(
          t('paletteActs'),
          acts
            .filter(({ label }) => isLike(label))
            .map(({ id, label, key, run: act }) => (
              <Command.Item key={id} value={id} onSelect={() => run(act)}>
                <span>{label}</span>
                {key && <kbd>{keyOf(key)}</kbd>}
              </Command.Item>
            )),
        )}
        {group(t('palettePeople'), people(found.clients, slugs.clients))}
        {group(t('paletteOrganizations'), people(found.organizations, slugs.organizations))}
        {group(
          t('palettePages'),
          places
            .filter(({ label }) => isLike(label))
            .map(({ address, label }) => (
              <Command.Item key={address} value={address} onSelect={() => go(address)}>
                {label}
              </Command.Item>
            )),
        )}
      </Command.List>
    </Command.Dialog>
  )
}

type Named = { id: string; name: string; email?: string }
