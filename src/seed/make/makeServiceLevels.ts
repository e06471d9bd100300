import { slugs } from '@/src/slugs'
import type { Seeding } from '../Seeding'
import { businessHours, holidaysOf, policies } from '../story/serviceLevels'
import { createEach } from './createEach'

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
