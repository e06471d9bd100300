'use client'

import { inboxText } from '@/src/domain/inbox/inboxQuery'
import type { KeptView } from '@/src/operations/inbox/keptViews'
import { useAuth, useConfig } from '@payloadcms/ui'
import { Bookmark } from 'lucide-react'
import { DropdownMenu, Popover } from 'radix-ui'
import { useRef, useState } from 'react'
import { MenuItem, MenuLine, MenuLink } from '../menu/MenuItem'
import { useDeskWords } from '../useDeskWords'
import { inboxAddress } from '../addresses'
import { isChanged, type ListPlace } from './listAddress'
import { NameForm } from './NameForm'
import { useViews } from './useViews'

type Props = { place: ListPlace; views: readonly KeptView[] }
type Naming = 'new' | 'rename' | 'share' | null

const labels = {
  new: 'inboxViewSave',
  rename: 'inboxViewRename',
  share: 'inboxViewShareSave',
} as const

/** The lists that are kept: those of one's own and of the team, and what can be done with this one. */
export function ViewMenu({ place, views }: Props) {
  const t = useDeskWords()
  const { config } = useConfig()
  const { user } = useAuth()
  const { save, change, drop, move, mayMove, openFirst, pin, tell } = useViews(place, views)
  const [naming, name] = useState<Naming>(null)
  const button = useRef<HTMLButtonElement>(null)
  const kept = views.find(({ id }) => id === place.kept?.id)
  const isAdmin = (user as { role?: unknown } | null)?.role === 'admin'
  const isMine = kept !== undefined && (kept.isOwn || (kept.sharing !== 'nobody' && isAdmin))
  const others = views.filter(({ isPinned, id }) => !isPinned && id !== kept?.id)
  const update = (to: Parameters<typeof change>[1]) => kept && void change(kept, to).then(tell)

  return (
    <Popover.Root open={naming !== null} onOpenChange={(open) => !open && name(null)}>
      <Popover.Anchor asChild>
        <span>
          <DropdownMenu.Root modal={false}>
            <DropdownMenu.Trigger ref={button} className="desk-menu__button">
              <Bookmark aria-hidden size={14} />
              {t('inboxViewMenu')}
            </DropdownMenu.Trigger>
            <DropdownMenu.Portal>
              <DropdownMenu.Content className="desk-menu" align="end" sideOffset={4} loop>
                {others.map(({ id, name: called }) => (
                  <MenuLink
                    key={id}
                    icon={null}
                    href={inboxAddress(config.routes.admin, `view=${id}`)}
                  >
                    <bdi>{called}</bdi>
                  </MenuLink>
                ))}
                {others.length > 0 && <MenuLine />}
                <MenuItem icon={null} onSelect={() => name('new')}>
                  {t('inboxViewSave')}
                </MenuItem>
                {kept && <MenuLine />}
                {isMine && isChanged(place) && (
                  <MenuItem icon={null} onSelect={() => update({ query: inboxText(place.query) })}>
                    {t('inboxViewKeep', { name: kept.name })}
                  </MenuItem>
                )}
                {isMine && (
                  <>
                    <MenuItem icon={null} onSelect={() => name('rename')}>
                      {t('inboxViewRename')}
                    </MenuItem>
                    <MenuItem icon={null} onSelect={() => name('share')}>
                      {t('inboxViewShare')}
                    </MenuItem>
                  </>
                )}
                {kept && (
                  <>
                    <MenuItem icon={null} onSelect={() => void pin(kept)}>
                      {t(kept.isPinned ? 'inboxViewUnpin' : 'inboxViewPin')}
                    </MenuItem>
                    <MenuItem icon={null} onSelect={() => void openFirst(kept)}>
                      {t(kept.isFirst ? 'inboxViewNotFirst' : 'inboxViewFirst')}
                    </MenuItem>
                    {mayMove(kept, -1) && (
                      <MenuItem icon={null} onSelect={() => void move(kept, -1)}>
                        {t('inboxViewEarlier')}
                      </MenuItem>
                    )}
                    {mayMove(kept, 1) && (
                      <MenuItem icon={null} onSelect={() => void move(kept, 1)}>
                        {t('inboxViewLater')}
                      </MenuItem>
                    )}
                  </>
                )}
                {isMine && (
                  <MenuItem icon={null} onSelect={() => void drop(kept)}>
                    {t('inboxViewDrop')}
                  </MenuItem>
                )}
              </DropdownMenu.Content>
            </DropdownMenu.Portal>
          </DropdownMenu.Root>
        </span>
      </Popover.Anchor>
      <Popover.Portal>
        <Popover.Content
          className="desk-menu inbox-popover"
          align="end"
          sideOffset={4}
          onCloseAutoFocus={(event) => {
            event.preventDefault()
            button.current?.focus()
          }}
        >
          <NameForm
            name={naming === 'new' ? '' : (kept?.name ?? '')}
            sharing={naming === 'new' ? 'nobody' : (kept?.sharing ?? 'nobody')}
            asks={naming === 'new' ? 'both' : naming === 'share' ? 'sharing' : 'name'}
            label={t(labels[naming ?? 'new'])}
            save={async (called, sharing) => {
              const problem =
                naming === 'new' || !kept
                  ? await save(called, sharing)
                  : await change(kept, naming === 'share' ? { sharing } : { name: called })
              if (!problem) name(null)
              return problem
            }}
          />
        </Popover.Content>
      </Popover.Portal>
    </Popover.Root>
  )
}
