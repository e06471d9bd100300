'use client'

import { toast } from '@payloadcms/ui'
import { useRouter } from 'next/navigation'
import { askDesk } from '../askDesk'
import type { PlannedOne } from '@/src/operations/readPlanned'
import { useDeskWords } from '../useDeskWords'
import { PlannedReply } from './PlannedReply'

type Props = {
  ticket: string
  planned: readonly PlannedOne[]
  /** The last thing of the ticket that whoever looks knows. */
  newest: string
}

/** What will be said, and when, below what was said. */
export function PlannedReplies({ ticket, planned, newest }: Props) {
  const t = useDeskWords()
  const router = useRouter()
  if (planned.length === 0) return null

  async function ask(method: string, id: string, said: string, body?: object) {
    const asked = await askDesk(t, method, `tickets/${ticket}/planned-replies/${id}`, body)
    router.refresh()
    if (!asked.ok) return asked.words
    toast.success(said)
    return null
  }
  return (
    <ol className="desk-thread" aria-label={t('planned')}>
      {planned.map((one) => (
        <PlannedReply
          key={one.id}
          one={one}
          onChange={(content) =>
            ask('PATCH', one.id, t('planChanged'), { content, ...(one.why && { after: newest }) })
          }
          onPlan={(at) =>
            ask('PATCH', one.id, t('planDone'), { sendAt: at.toISOString(), after: newest })
          }
          onWithdraw={async () => {
            const problem = await ask('DELETE', one.id, t('planWithdrawn'))
            if (problem) toast.error(problem)
          }}
        />
      ))}
    </ol>
  )
}
