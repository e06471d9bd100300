import {
  addFollower,
  followTicket,
  removeFollower,
} from '@/src/app/(portal)/(desk)/tickets/[number]/actions'
import type { Followers } from '@/src/operations/followers'
import type { Following } from '@/src/domain/ticket/followers'
import { X } from 'lucide-react'
import type { ReactNode } from 'react'
import { ActionForm } from '../form/ActionForm'
import { SelectField } from '../form/SelectField'
import { SubmitButton } from '../form/SubmitButton'
import { Initials } from '../ui/Initials'
import { useWords } from '../useWords'

type Props = {
  number: number
  followers: Followers
  viewer: { id: string }
  requester: { id: string; name: string }
}

/** Who else hears of the ticket, and whether one does oneself. Plain forms, each one step. */
export function FollowersPanel({ number, followers, viewer, requester }: Props) {
  const t = useWords('followers')
  const { docs, mayAdd, following } = followers
  const isRequester = viewer.id === requester.id
  const numberField = <input type="hidden" name="number" value={number} />
  const others = docs.filter(({ id }) => id !== viewer.id)
  const own = docs.find(({ id }) => id === viewer.id)
  return (
    <section aria-labelledby="followers" className="space-y-2 text-sm">
      <h2 id="followers" className="text-soft">
        {t('title')}
      </h2>
      {others.length === 0 && (
        <p>{isRequester ? t('none') : t('noneElse', { name: requester.name })}</p>
      )}
      <ul className="space-y-1">
        {others.map(({ id, name, standing }) => (
          <li key={id} className="flex min-h-11 items-center gap-2 md:min-h-9">
            <Initials id={id} name={name} />
            <span dir="auto" className="min-w-0 flex-1 truncate">
              {name}
              {standing === 'guest' && <span className="text-soft"> ({t('guest')})</span>}
            </span>
            {isRequester && (
              <ActionForm action={removeFollower}>
                {numberField}
                <input type="hidden" name="follower" value={id} />
                <SubmitButton look="quiet" whilePending={t('removing')} className="px-2">
                  <X aria-hidden className="size-4" />
                  <span className="sr-only">{t('remove', { name })}</span>
                </SubmitButton>
              </ActionForm>
            )}
          </li>
        ))}
      </ul>
      {mayAdd.length > 0 && (
        <details className="group">
          <summary className="inline-flex min-h-11 items-center text-accent underline-offset-2 hover:underline md:min-h-8">
            {t('add')}
          </summary>
          <ActionForm action={addFollower} className="space-y-2 pb-2">
            {numberField}
            <SelectField
              name="follower"
              label={t('addLabel')}
              hint={t('addHint')}
              options={[
                { value: '', label: t('choose') },
                ...mayAdd.map(({ id, name }) => ({ value: id, label: name })),
              ]}
            />
            <SubmitButton look="secondary" whilePending={t('adding')}>
              {t('add')}
            </SubmitButton>
          </ActionForm>
        </details>
      )}
      {following && (
        <OwnFollowing
          following={following}
          mayLeave={!isRequester}
          wasAdded={own !== undefined && own.standing !== 'self'}
        >
          {numberField}
        </OwnFollowing>
      )}
    </section>
  )
}

type OwnProps = {
  following: Following
  mayLeave: boolean
  wasAdded: boolean
  children: ReactNode
}

function OwnFollowing({ following, mayLeave, wasAdded, children }: OwnProps) {
  const t = useWords('followers')
  const form = (to: Following, label: string, hint?: string) => (
    <ActionForm action={followTicket} className="flex flex-wrap items-center gap-x-3 gap-y-1">
      {children}
      <input type="hidden" name="following" value={to} />
      <SubmitButton look="secondary" whilePending={t('saving')}>
        {label}
      </SubmitButton>
      {hint && <span className="text-soft">{hint}</span>}
    </ActionForm>
  )
  return (
    <div className="space-y-2 border-t border-line pt-3">
      {following === 'none' && form('follows', t('follow'), t('followHint'))}
      {following === 'follows' && form('muted', t('mute'), t('muteHint'))}
      {following === 'muted' && form('follows', t('unmute'), t('muted'))}
      {following !== 'none' &&
        mayLeave &&
        form('none', wasAdded ? t('leave') : t('unfollow'), wasAdded ? t('leaveHint') : undefined)}
    </div>
  )
}
