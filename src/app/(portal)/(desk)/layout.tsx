import type { ReactNode } from 'react'
import { KeyboardHelp } from '@/src/portal/keyboard/KeyboardHelp'
import { Live } from '@/src/portal/live/Live'
import { Shell } from '@/src/portal/shell/Shell'
import { ClockProvider } from '@/src/portal/time/ClockProvider'
import { Toasts } from '@/src/portal/ui/Toasts'
import { readViewer } from '@/src/portal/viewer'
import { readWords, words } from '@/src/portal/words'

/** The pages for people who are signed in. Each of them asks for that itself, because only it knows
 * where to come back to. */
export default async function DeskLayout({ children }: { children: ReactNode }) {
  const [viewer, place, t] = await Promise.all([readViewer(), readWords(), words('shell')])
  const page = (
    <ClockProvider {...place} made={new Date().toISOString()}>
      <Shell viewer={viewer}>
        {children}
        {viewer && <KeyboardHelp />}
        <Toasts label={t('messages')} />
      </Shell>
    </ClockProvider>
  )
  return viewer ? <Live viewer={viewer}>{page}</Live> : page
}
