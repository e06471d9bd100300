'use client'

import { Button } from '@payloadcms/ui'
import { useState } from 'react'
import { DeskDialog } from '../DeskDialog'
import { useDeskWords } from '../useDeskWords'
import { AddClientForm } from './AddClientForm'

type Props = { organization: { id: string; name: string }; isAdmin: boolean }

/** Adds somebody to this organization, and has them invited. */
export function AddClient({ organization, isAdmin }: Props) {
  const t = useDeskWords()
  const [isOpen, setOpen] = useState(false)
  const close = () => setOpen(false)
  return (
    <>
      <Button
        type="button"
        buttonStyle="secondary"
        size="small"
        margin={false}
        onClick={() => setOpen(true)}
      >
        {t('people_add')}
      </Button>
      {isOpen && (
        <DeskDialog title={t('people_addTo', { name: organization.name })} close={close}>
          <AddClientForm {...{ organization, isAdmin, close }} />
        </DeskDialog>
      )}
    </>
  )
}
