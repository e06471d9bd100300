'use client'

import { Command } from 'cmdk'
import { useDeskWords } from '../useDeskWords'
import { tellFirstMarked } from './tellFirstMarked'

export type Option = { value: string; label: string }

type Props = {
  /** What is chosen, and for what. */
  label: string
  options: readonly Option[]
  /** Marked as what there is now. */
  current?: string
  onPick: (value: string) => void
  onClose: () => void
}

/** One of several, by typing a piece of its name. Open as long as it is shown. */
export function ChoiceDialog({ label, options, current, onPick, onClose }: Props) {
  const t = useDeskWords()
  return (
    <Command.Dialog
      open
      loop
      label={label}
      overlayClassName="desk-palette__veil"
      contentClassName="desk-palette"
      onOpenChange={(open) => !open && onClose()}
    >
      <Command.Input ref={tellFirstMarked} placeholder={label} aria-label={label} />
      <Command.List label={label}>
        <Command.Empty>{t('pickNothing')}</Command.Empty>
        {options.map((option) => (
          <Command.Item
            key={option.value}
            value={option.value || 'none'}
            keywords={[option.label]}
            onSelect={() => {
              onClose()
              onPick(option.value)
            }}
          >
            <span>{option.label}</span>
            {option.value === current && <span className="desk-quiet">{t('pickNow')}</span>}
          </Command.Item>
        ))}
      </Command.List>
    </Command.Dialog>
  )
}
