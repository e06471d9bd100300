import { isDeskWorker } from '@/access/people'
import type { ServerProps } from 'payload'
import { deskWords } from '../deskWords'
import { DeskNavLinks } from './DeskNavLinks'
import { placesOf } from './placesOf'

/** Only for those who may open them: an error here would take every page of the admin down. */
export function DeskNav({ i18n, payload, user }: ServerProps) {
  if (!isDeskWorker(user ?? null)) return null
  const t = deskWords(i18n)
  return <DeskNavLinks label={t('navDesk')} places={placesOf(payload.config.routes.admin, t)} />
}
