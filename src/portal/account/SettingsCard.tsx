import type { ReactNode } from 'react'
import { Card } from '../ui/Card'

type Props = { id: string; title: string; lead?: string; children: ReactNode }

/** One matter of an account, with a form of its own. */
export function SettingsCard({ id, title, lead, children }: Props) {
  return (
    <Card id={id} className="space-y-4 p-5 sm:p-6">
      <div className="space-y-1">
        <h2 className="text-base font-semibold">{title}</h2>
        {lead && <p className="text-sm text-soft">{lead}</p>}
      </div>
      {children}
    </Card>
  )
}
