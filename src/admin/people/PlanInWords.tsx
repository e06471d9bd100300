import { PriorityMark } from '../PriorityMark'
import type { DeskWords } from '../deskWords'
import type { AdminLinks } from '../report/links'
import { priorities } from '@/src/domain/ticket/priority'
import type { SlaPolicy } from '@/src/payload-types'
import { slugs } from '@/src/slugs'
import { Link } from '@payloadcms/ui'

const hour = 60

/**
 * A promised time as one would say it. Business hours stay hours, however many: a day of them is not
 * the same everywhere.
 */
function promisedWords(
  minutes: number,
  roundTheClock: boolean,
  language: string,
  t: DeskWords,
): string {
  const isHours = minutes % hour === 0
  const format = new Intl.NumberFormat(language, {
    style: 'unit',
    unit: isHours ? 'hour' : 'minute',
    unitDisplay: 'short',
  })
  const time = format.format(isHours ? minutes / hour : minutes)
  return t(roundTheClock ? 'people_inClock' : 'people_inOpen', { time })
}

type Props = {
  plan: SlaPolicy | null
  own: boolean
  links: AdminLinks
  language: string
  t: DeskWords
}

/** What is promised to an organization, as one would say it. */
export function PlanInWords({ plan, own, links, language, t }: Props) {
  if (!plan) return <p className="desk-quiet">{t('people_noPlan')}</p>
  const { businessHours: hours } = plan
  const words = (minutes: number | null | undefined, roundTheClock: boolean) =>
    minutes ? promisedWords(minutes, roundTheClock, language, t) : '–'
  return (
    <>
      <p>
        <Link href={links.collection(slugs.slaPolicies, `/${plan.id}`)} prefetch={false}>
          <bdi>{plan.name}</bdi>
        </Link>{' '}
        <span className="desk-quiet">
          {t(own ? 'people_planOwn' : 'people_planUsual')}
          {typeof hours === 'object' && ` · ${t('people_planHours', { hours: hours.name })}`}
        </span>
      </p>
      <div className="desk-figures" role="region" aria-label={t('people_promised')} tabIndex={0}>
        <table>
          <thead>
            <tr>
              <th scope="col">{t('field_priority')}</th>
              <th scope="col">{t('target_first_response')}</th>
              <th scope="col">{t('target_next_response')}</th>
              <th scope="col">{t('target_resolution')}</th>
            </tr>
          </thead>
          <tbody>
            {priorities.toReversed().map((priority) => {
              const { firstResponse, nextResponse, resolution, roundTheClock } =
                plan.targets[priority]
              return (
                <tr key={priority}>
                  <th scope="row">
                    <PriorityMark priority={priority} />
                  </th>
                  {[firstResponse, nextResponse, resolution].map((minutes, index) => (
                    <td key={index}>{words(minutes, roundTheClock === true)}</td>
                  ))}
                </tr>
              )
            })}
          </tbody>
        </table>
      </div>
    </>
  )
}
