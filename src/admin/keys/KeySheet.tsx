'use client'

import { X } from 'lucide-react'
import { Dialog } from 'radix-ui'
import { useState } from 'react'
import { useDeskWords } from '../useDeskWords'
import { deskKeys, type DeskKey, type KeyScope } from './deskKeys'
import { keysAreOn, switchKeys } from '@/src/ui/keys/keysSwitch'

const scopes: readonly KeyScope[] = ['ticket', 'list', 'everywhere']
const all: readonly DeskKey[] = Object.values(deskKeys)

/** Every key and what it does. Open as long as it is shown. */
export function KeySheet({ onClose }: { onClose: () => void }) {
  const t = useDeskWords()
  const [on, setOn] = useState(keysAreOn)
  return (
    <Dialog.Root open onOpenChange={(open) => !open && onClose()}>
      <Dialog.Portal>
        <Dialog.Overlay className="desk-palette__veil" />
        <Dialog.Content className="desk-palette desk-keys">
          <header>
            <Dialog.Title>{t('keys')}</Dialog.Title>
            <Dialog.Close className="desk-menu__button" aria-label={t('keysClose')}>
              <X aria-hidden size={16} />
            </Dialog.Close>
          </header>
          <Dialog.Description className="desk-quiet">{t('keysLead')}</Dialog.Description>
          {scopes.map((scope) => (
            <section key={scope} aria-label={t(`keys_${scope}`)}>
              <h3>{t(`keys_${scope}`)}</h3>
              <dl>
                {all
                  .filter((each) => each.scope === scope)
                  .map(({ key, shown, word }) => (
                    <div key={word}>
                      <dt>{t(word)}</dt>
                      <dd>
                        <kbd>{shown ?? key}</kbd>
                      </dd>
                    </div>
                  ))}
              </dl>
            </section>
          ))}
          <label>
            <input
              type="checkbox"
              checked={on}
              onChange={({ currentTarget }) => {
                setOn(currentTarget.checked)
                switchKeys(currentTarget.checked)
              }}
            />
            {t('keysOn')}
          </label>
        </Dialog.Content>
      </Dialog.Portal>
    </Dialog.Root>
  )
}
