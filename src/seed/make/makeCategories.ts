import { slugs } from '@/src/slugs'
import type { Seeding } from '../Seeding'
import type { CategoryName } from '../story/categories'
import { categories } from '../story/categories'
import { createEach } from './createEach'

export function makeCategories(seeding: Seeding) {
  const byName = Object.fromEntries(
    categories.map((told, index) => [told.name, { ...told, order: index + 1 }]),
  ) as Record<CategoryName, (typeof categories)[number] & { order: number }>
  return createEach(seeding, slugs.ticketCategories, byName, (told) => ({ ...told, active: true }))
}
