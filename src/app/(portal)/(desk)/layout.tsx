import type { ReactNode } from 'react'
import { KeyboardHelp } from '@/src/portal/keyboard/KeyboardHelp'
import { Live } from '@/src/portal/live/Live'
import { Shell } from '@/src/portal/shell/Shell'
import { Toasts } from '@/src/portal/ui/Toasts'
import { readViewer } from '@/src/portal/viewer'
import { words } from '@/src/portal/words'

/** The pages for people who are signed in. Each of them asks for that itself, because only it knows
 * where to come back to. */
export default async function DeskLayout({ children }: { children: ReactNode }) {
  const [viewer, t] = await Promise.all([readViewer(), words('shell')])
  const page = (
    <Shell viewer={viewer}>
      {children}
      {viewer && <KeyboardHelp />}
      <Toasts label={t('messages')} />
    </Shell>
  )
  return viewer ? <Live viewer={viewer}>{page}</Live> : page
}
