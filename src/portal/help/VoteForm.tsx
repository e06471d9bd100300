import { vote as keepVote } from '@/src/app/(portal)/(desk)/help/[slug]/actions'
import { ActionForm } from '../form/ActionForm'
import { SubmitButton } from '../form/SubmitButton'
import { TextAreaField } from '../form/TextAreaField'
import { Button } from '../ui/Button'
import { useWords } from '../useWords'

type Props = {
  article: { id: string; slug: string }
  vote: { helpful?: boolean | null; comment?: string | null } | null
  done: unknown
}

function Names({ article, helpful }: { article: Props['article']; helpful?: 'yes' | 'no' }) {
  return (
    <>
      <input type="hidden" name="article" value={article.id} />
      <input type="hidden" name="slug" value={article.slug} />
      {helpful && <input type="hidden" name="helpful" value={helpful} />}
    </>
  )
}

/** Was this helpful? First a yes or a no, then, for who likes, some words. */
export function VoteForm({ article, vote, done }: Props) {
  const t = useWords('help')
  const said = vote?.helpful ? 'yes' : 'no'
  return (
    <section
      id="helpful"
      aria-labelledby="helpful-title"
      className="flex flex-col gap-4 border-y border-line py-5 print:hidden"
    >
      <ActionForm action={keepVote} className="space-y-3">
        <Names article={article} />
        <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
          <h2 id="helpful-title" className="text-sm font-semibold">
            {t('helpful')}
          </h2>
          {(['yes', 'no'] as const).map((answer) => (
            <Button
              key={answer}
              type="submit"
              name="helpful"
              value={answer}
              look="secondary"
              aria-pressed={vote ? said === answer : undefined}
              className="min-w-16 aria-pressed:border-accent aria-pressed:text-accent"
            >
              {t(answer)}
            </Button>
          ))}
        </div>
      </ActionForm>
      <p role="status" className="text-sm text-green-ink empty:hidden">
        {done === 'comment' && vote?.comment ? t('thanksForWords') : vote ? t('thanks') : null}
      </p>
      {vote && (
        <ActionForm action={keepVote} className="space-y-3">
          <Names article={article} helpful={said} />
          <TextAreaField
            name="comment"
            label={t(vote.helpful ? 'wordsAfterYes' : 'wordsAfterNo')}
            hint={t('wordsHint')}
            defaultValue={vote.comment ?? ''}
            rows={3}
          />
          <SubmitButton look="secondary" whilePending={t('sending')}>
            {t('send')}
          </SubmitButton>
        </ActionForm>
      )}
    </section>
  )
}
