import { slugs } from '@/src/slugs'
import type { Seeding } from '../Seeding'
import { cannedReplies } from '../story/cannedReplies'
import type { StaffKey } from '../story/people'
import { createEach } from './createEach'

export const makeCannedReplies = (seeding: Seeding, staffIds: Record<StaffKey, string>) =>
  createEach(
    seeding,
    slugs.cannedReplies,
    Object.fromEntries(cannedReplies.map((told) => [told.shortcut, told])),
    ({ owner, ...told }) => ({ ...told, isNote: false, owner: owner ? staffIds[owner] : null }),
  )
