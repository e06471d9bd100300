import { rateTicket } from '@/src/app/(portal)/(desk)/tickets/[number]/actions'
import { ratingCommentMax } from '@/src/domain/limits'
import { mayRate } from '@/src/domain/ticket/rating'
import { idOf } from '@/src/domain/ids'
import { ActionForm } from '../form/ActionForm'
import { ScoreField } from '../form/ScoreField'
import { SubmitButton } from '../form/SubmitButton'
import { TextAreaField } from '../form/TextAreaField'
import type { PortalTicket } from '../read/ticket'
import { RelativeTime } from '../time/RelativeTime'
import { Card } from '../ui/Card'
import { useWords } from '../useWords'

type Props = {
  ticket: PortalTicket
  viewer: { id: string }
  changeableDays: number
  scored?: string
}

const scores = [1, 2, 3, 4, 5] as const

/** How the requester found it: asked once it is done, and for some days to be thought over. */
export function RatingPanel({ ticket, viewer, changeableDays, scored }: Props) {
  const t = useWords('rating')
  const { score, comment, ratedAt } = ticket.rating ?? {}
  const { ok } = mayRate({
    status: ticket.status,
    isRequester: idOf(ticket.client) === viewer.id,
    ratedAt: ratedAt ? new Date(ratedAt) : null,
    now: new Date(),
    changeableDays,
  })
  if (!ok && !score) return null
  const known = scores.find((each) => each === score)
  return (
    <Card id="rating" className="space-y-3 p-4 text-sm">
      <h2 className="font-semibold">{t('title')}</h2>
      {known && ratedAt && (
        <div className="space-y-1">
          <p>
            {t.rich('given', {
              score: known,
              word: t(`score_${known}`),
              when: () => <RelativeTime at={ratedAt} />,
            })}
          </p>
          {comment && (
            <p dir="auto" className="wrap-anywhere whitespace-pre-wrap text-soft">
              {comment}
            </p>
          )}
        </div>
      )}
      {ok && (
        <details open={!known || scored !== undefined} className="group">
          <summary className="inline-flex min-h-11 items-center text-accent underline-offset-2 group-open:sr-only hover:underline md:min-h-8">
            {known ? t('change') : t('rate')}
          </summary>
          <ActionForm action={rateTicket} className="space-y-4">
            <input type="hidden" name="number" value={ticket.number ?? 0} />
            <ScoreField
              name="score"
              label={t('question')}
              choices={scores.map((value) => ({
                value: String(value),
                label: t(`score_${value}`),
              }))}
              defaultValue={scored ?? (known ? String(known) : undefined)}
            />
            <TextAreaField
              name="comment"
              label={t('comment')}
              defaultValue={comment ?? undefined}
              maxLength={ratingCommentMax}
              className="min-h-20 md:min-h-20"
            />
            <SubmitButton look="secondary" whilePending={t('sending')}>
              {known ? t('change') : t('rate')}
            </SubmitButton>
          </ActionForm>
        </details>
      )}
    </Card>
  )
}
