'use client'

import { toast } from '@payloadcms/ui'
import { X } from 'lucide-react'
import { useRouter } from 'next/navigation'
import { askDesk } from '../askDesk'
import { useDeskWords } from '../useDeskWords'

export function Unlink({ id, number }: { id: string; number: number }) {
  const t = useDeskWords()
  const router = useRouter()
  async function end() {
    const asked = await askDesk(t, 'DELETE', `ticket-links/${id}`)
    if (!asked.ok) toast.error(asked.words)
    router.refresh()
  }
  return (
    <button
      type="button"
      className="aside-facts__end"
      aria-label={t('aside_unlink', { number })}
      onClick={() => void end()}
    >
      <X aria-hidden size={14} />
    </button>
  )
}
