import type { ReactNode } from 'react'
import { LiveDeskProvider } from '@/src/ui/live/LiveDeskProvider'
import { paths } from '../paths'
import { readSession } from '../viewer'
import { words } from '../words'
import { ConnectionLine } from './ConnectionLine'

type Props = { viewer: { id: string }; children: ReactNode }

/** Everything inside follows what happens at the desk. */
export async function Live({ viewer, children }: Props) {
  const since = new Date().toISOString()
  const [{ payload }, t] = await Promise.all([readSession(), words('live')])
  const address = `${payload.config.routes.api}/desk/events-stream`
  return (
    <LiveDeskProvider address={address} person={viewer.id} since={since}>
      {children}
      <ConnectionLine
        words={{ late: t('late'), over: t('over'), signIn: t('signIn') }}
        signIn={paths.signIn()}
      />
    </LiveDeskProvider>
  )
}
