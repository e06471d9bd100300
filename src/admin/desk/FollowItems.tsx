'use client'

import type { Following } from '@/src/domain/ticket/followers'
import { toast } from '@payloadcms/ui'
import { Bell, BellOff, BellRing } from 'lucide-react'
import { useRouter } from 'next/navigation'
import { askDesk } from '../askDesk'
import { MenuItem } from '../menu/MenuItem'
import { useActs } from '../palette/offeredActs'
import { useDeskWords } from '../useDeskWords'

type Props = { ticket: string; following: Following }

/** What one can hear of a ticket: of all of it, of what is one's own, or of nothing. */
export function useFollowing({ ticket, following }: Props) {
  const t = useDeskWords()
  const router = useRouter()
  async function set(wanted: Following) {
    const asked = await askDesk(t, 'PUT', `tickets/${ticket}/following`, { following: wanted })
    if (asked.ok) toast.success(t(`following_${wanted}`))
    else toast.error(asked.words)
    router.refresh()
  }
  const choices = [
    { wanted: following === 'follows' ? 'none' : 'follows', word: 'follow' },
    { wanted: following === 'muted' ? 'none' : 'muted', word: 'mute' },
  ] as const
  const acts = choices.map(({ wanted, word }) => ({
    id: word,
    label: t(wanted === 'none' ? `${word}_end` : word),
    run: () => void set(wanted),
  }))
  useActs(acts)
  return acts
}

const icons = { follow: Bell, mute: BellOff } as const

export function FollowItems({ acts }: { acts: ReturnType<typeof useFollowing> }) {
  return acts.map(({ id, label, run }) => {
    const Icon = icons[id]
    return (
      <MenuItem key={id} icon={<Icon aria-hidden size={16} />} onSelect={run}>
        {label}
      </MenuItem>
    )
  })
}

type TeamProps = { following: Following; others: readonly string[] }

/** Who of the team hears of the ticket, in one quiet line; nothing where nobody asked to. */
export function TeamFollowing({ following, others }: TeamProps) {
  const t = useDeskWords()
  const Icon = following === 'muted' ? BellOff : BellRing
  const names = [...(following === 'follows' ? [t('inboxYou')] : []), ...others]
  if (following !== 'muted' && names.length === 0) return null
  return (
    <p className="desk-quiet desk-following">
      <Icon aria-hidden size={14} />
      <span>
        {following === 'muted' && t('following_muted')}{' '}
        {names.length > 0 && t('followedBy', { names: names.join(', ') })}
      </span>
    </p>
  )
}
