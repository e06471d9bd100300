import type { Seeding } from '../Seeding'
import { cannedReplies } from '../story/cannedReplies'
import { categories, type CategoryName } from '../story/categories'
import type { StaffKey } from '../story/people'
import { businessHours, holidaysOf, policies } from '../story/serviceLevels'
import { slugs } from '@/src/slugs'
import { createEach } from './createEach'

export function makeCategories(seeding: Seeding) {
  const byName = Object.fromEntries(
    categories.map((told, index) => [told.name, { ...told, order: index + 1 }]),
  ) as Record<CategoryName, (typeof categories)[number] & { order: number }>
  return createEach(seeding, slugs.ticketCategories, byName, (told) => ({ ...told, active: true }))
}

export async function makeServiceLevels(seeding: Seeding) {
  const year = seeding.now.getUTCFullYear()
  const hours = await createEach(seeding, slugs.businessHours, { businessHours }, (told) => ({
    name: told.name,
    timeZone: told.timeZone,
    intervals: told.days.flatMap((day) => told.intervals.map((times) => ({ day, ...times }))),
    holidays: [year, year + 1].flatMap(holidaysOf),
  }))
  return createEach(seeding, slugs.slaPolicies, policies, (told) => ({
    ...told,
    pausesForThirdParty: true,
    businessHours: hours.businessHours,
  }))
}

export const makeCannedReplies = (seeding: Seeding, staffIds: Record<StaffKey, string>) =>
  createEach(
    seeding,
    slugs.cannedReplies,
    Object.fromEntries(cannedReplies.map((told) => [told.shortcut, told])),
    ({ owner, ...told }) => ({ ...told, isNote: false, owner: owner ? staffIds[owner] : null }),
  )
