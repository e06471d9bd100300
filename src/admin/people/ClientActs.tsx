'use client'

import { isInvitable, type Standing } from '@/src/domain/account/standing'
import { Button } from '@payloadcms/ui'
import { useState } from 'react'
import { DeskDialog } from '../DeskDialog'
import { useDeskWords } from '../useDeskWords'
import { DisableForm } from './DisableForm'
import { InviteAgain } from './InviteAgain'
import { MoveForm } from './MoveForm'
import type { Membership } from './readClient'

type Props = {
  person: { id: string; name: string; memberships: readonly Membership[] }
  standing: Standing
  mayInvite: boolean
  /** Where an admin may move them; null for whoever may not. */
  organizations: readonly { value: string; label: string }[] | null
}

/** What can be done to a client, each in a dialog that says what it means. */
export function ClientActs({ person, standing, mayInvite, organizations }: Props) {
  const t = useDeskWords()
  const [asks, setAsks] = useState<'move' | 'disable' | null>(null)
  const close = () => setAsks(null)
  const isDisabled = standing === 'disabled'
  const able = t(isDisabled ? 'people_enable' : 'people_disable')
  const move = t(person.memberships.length === 0 ? 'people_join' : 'people_move')
  const act = (label: string, which: 'move' | 'disable') => (
    <Button
      type="button"
      buttonStyle="secondary"
      size="small"
      margin={false}
      onClick={() => setAsks(which)}
    >
      {label}
    </Button>
  )
  return (
    <div className="desk-actions">
      {mayInvite && isInvitable(standing) && (
        <InviteAgain
          collection="clients"
          id={person.id}
          name={person.name}
          isFirst={standing === 'uninvited'}
        />
      )}
      {organizations && act(move, 'move')}
      {organizations && act(able, 'disable')}
      {organizations && asks === 'move' && (
        <DeskDialog title={`${move}: ${person.name}`} close={close}>
          <MoveForm {...person} {...{ organizations, close }} />
        </DeskDialog>
      )}
      {asks === 'disable' && (
        <DeskDialog title={`${able}: ${person.name}`} close={close}>
          <DisableForm id={person.id} name={person.name} {...{ isDisabled, close }} />
        </DeskDialog>
      )}
    </div>
  )
}
