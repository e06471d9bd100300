import { isDeskWorker } from '@/access/people'
import type { ServerProps } from 'payload'
import { deskWords } from '../deskWords'
import { DeskPlaces } from './DeskPlaces'
import { placesOf } from './placesOf'

/** As `DeskNav`, for whoever works with the navigation shut. */
export function DeskHeader({ i18n, payload, user }: ServerProps) {
  if (!isDeskWorker(user ?? null)) return null
  const t = deskWords(i18n)
  return <DeskPlaces label={t('navDesk')} places={placesOf(payload.config.routes.admin, t)} />
}
