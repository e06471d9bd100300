import type { FirstStep } from '@/src/domain/report/firstSteps'
import { slugs } from '@/src/slugs'
import { Link } from '@payloadcms/ui'
import type { Step } from '@/src/operations/firstSteps'
import type { DeskWords } from '../deskWords'
import type { AdminLinks } from '../report/links'

const places: Record<FirstStep, string> = {
  organization: slugs.organizations,
  client: slugs.clients,
  agent: slugs.staff,
  category: slugs.ticketCategories,
  hours: slugs.businessHours,
  policy: slugs.slaPolicies,
  mail: slugs.deliveries,
}

type Props = { steps: readonly Step[]; links: AdminLinks; t: DeskWords }

/** What a new desk still needs, each with the way to it. */
export function FirstSteps({ steps, links, t }: Props) {
  if (steps.length === 0) return null
  return (
    <section className="desk-steps" aria-labelledby="desk-steps">
      <h2 id="desk-steps">{t('steps')}</h2>
      <p className="desk-quiet">{t('steps_hint')}</p>
      <ol>
        {steps.map(({ step, isDone }) => (
          <li key={step} data-done={isDone ? '' : undefined}>
            <span aria-hidden>{isDone ? '✓' : '○'}</span>{' '}
            {isDone ? (
              <span>{t(`steps_${step}`)}</span>
            ) : (
              <Link
                href={links.collection(places[step], step === 'mail' ? '' : '/create')}
                prefetch={false}
              >
                {t(`steps_${step}`)}
              </Link>
            )}{' '}
            <span className="desk-unseen">{t(isDone ? 'steps_done' : 'steps_open')}</span>
          </li>
        ))}
      </ol>
    </section>
  )
}
