'use client'

import { toast } from '@payloadcms/ui'
import { useRouter } from 'next/navigation'
import { askDesk, type Asked } from '../askDesk'
import { useDeskWords } from '../useDeskWords'

/** Does something to a person, says so, and shows the page as it is then. */
export function usePersonAct(close: () => void) {
  const t = useDeskWords()
  const router = useRouter()
  return async (method: string, path: string, body: object, said: string): Promise<Asked> => {
    const asked = await askDesk(t, method, path, body)
    if (!asked.ok) return asked
    toast.success(said)
    router.refresh()
    close()
    return asked
  }
}
