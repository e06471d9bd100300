import { lockTeamNotes } from '@/src/database/teamNotes'
import { inOneTransaction } from '@/src/database/transaction'
import { refusal } from '@/src/domain/refusal'
import { refuse } from '@/src/words/refuse'
import type { PayloadRequest } from 'payload'
import { requireDeskWorker } from './requirePerson'

type Noted = 'clients' | 'organizations'
type Notes = {
  text: string
  /** What stood there when it was changed: what a colleague wrote meanwhile is not lost. */
  seen: string
}

/** What the team notes of a client or an organization: whoever works on tickets may, and no more. */
export async function keepTeamNotes(
  req: PayloadRequest,
  collection: Noted,
  id: string,
  { text, seen }: Notes,
): Promise<void> {
  requireDeskWorker(req)
  await inOneTransaction(req, async () => {
    // 404 for whoever may not see it.
    await req.payload.findByID({
      collection,
      id,
      depth: 0,
      select: { name: true },
      overrideAccess: false,
      user: req.user,
      req,
    })
    const stored = await lockTeamNotes(req, collection, id)
    if (stored !== seen) throw refuse(409, refusal('notes_changed'))
    await req.payload.update({
      collection,
      id,
      data: { teamNotes: text },
      depth: 0,
      // All else of the form is for admins; the notes are for everybody who works on tickets.
      overrideAccess: true,
      req,
    })
  })
}
