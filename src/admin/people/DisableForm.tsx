'use client'

import { slugs } from '@/src/slugs'
import { DialogForm } from '../DialogForm'
import { useDeskWords } from '../useDeskWords'
import { usePersonAct } from './usePersonAct'

type Props = { id: string; name: string; isDisabled: boolean; close: () => void }

/** Says what happens to somebody whose account is disabled, or enabled again, and does it. */
export function DisableForm({ id, name, isDisabled, close }: Props) {
  const t = useDeskWords()
  const act = usePersonAct(close)
  const which = isDisabled ? 'enable' : 'disable'
  return (
    <DialogForm
      hint={t(`people_${which}Hint`, { name })}
      action={t(`people_${which}`)}
      onAsk={() =>
        act(
          'PATCH',
          `${slugs.clients}/${id}`,
          { disabled: !isDisabled },
          t(`people_${which}d`, { name }),
        )
      }
    >
      {null}
    </DialogForm>
  )
}
