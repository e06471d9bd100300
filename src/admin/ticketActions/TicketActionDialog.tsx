'use client'

import { toast } from '@payloadcms/ui'
import { useRouter } from 'next/navigation'
import type { ReactNode } from 'react'
import { DeskDialog } from '../DeskDialog'
import { HandOverForm } from './HandOverForm'
import { LinkForm } from './LinkForm'
import { MergeForm } from './MergeForm'
import { SnoozeForm } from './SnoozeForm'
import { SplitForm } from './SplitForm'
import type { TicketActionProps, Ask } from './actionProps'
import { askDesk, type Asked } from '../askDesk'
import { useDeskWords } from '../useDeskWords'

export type TicketAction = 'handOver' | 'merge' | 'split' | 'link' | 'snooze'

const forms: Record<TicketAction, (props: TicketActionProps) => ReactNode> = {
  handOver: HandOverForm,
  merge: MergeForm,
  split: SplitForm,
  link: LinkForm,
  snooze: SnoozeForm,
}

type Props = Omit<TicketActionProps, 'ask'> & { aside: TicketAction; close: () => void }

/** One question about a ticket, above its page. */
export function TicketActionDialog({ aside, ticket, colleagues, close }: Props) {
  const t = useDeskWords()
  const router = useRouter()
  const Form = forms[aside]

  async function ask({ method, path, body, said, undo }: Ask): Promise<Asked> {
    const asked = await askDesk(t, method, path, body)
    if (!asked.ok) return asked
    const back = undo?.(asked.doc)
    const takeBack = async () => {
      if (!back) return
      const undone = await askDesk(t, back.method, back.path)
      if (undone.ok) toast.success(t('aside_undone'))
      else toast.error(undone.words)
      router.refresh()
    }
    const action = back && { label: t('undo'), onClick: () => void takeBack() }
    toast.success(said(asked.doc), action ? { action, duration: 30_000 } : {})
    router.refresh()
    close()
    return asked
  }

  return (
    <DeskDialog title={t(`aside_${aside}`)} close={close}>
      <Form ticket={ticket} colleagues={colleagues} ask={ask} />
    </DeskDialog>
  )
}
