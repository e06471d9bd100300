import { readdirSync } from 'node:fs'
import { join } from 'node:path'

import { root } from '../frame/root'
import type { Mutant } from './Mutant'

/** Every file of these stands guard. */
const folders = ['access', 'hooks/people', 'src/http']
const singles = [
  'hooks/guardQuery.ts',
  'hooks/guardData.ts',
  'hooks/limitCreates.ts',
  'hooks/ownersOfTicket.ts',
  'hooks/tickets/lockTicket.ts',
  'hooks/tickets/advanceTicket.ts',
  'hooks/attachments/ownersOfMessage.ts',
  'hooks/attachments/storedBytes.ts',
  'hooks/tickets/refuseStale.ts',
  'src/operations/requirePerson.ts',
  'src/operations/visibleTicket.ts',
  'collections/secured.ts',
  'endpoints/eventStreams.ts',
  'src/session/SessionUnknown.ts',
  'src/session/passwordHash.ts',
  'src/session/sessionCookie.ts',
  'src/session/verifiedToken.ts',
  'src/database/personOfSession.ts',
  'src/config/lockDown.ts',
  'src/realtime/callerRule.ts',
  'src/proxy.ts',
]

/** The guards that no mutant takes away: the list of mutants is not complete while there are any. */
export function unguarded(mutants: readonly Mutant[]): string[] {
  const known = new Set(mutants.map(({ file }) => file))
  const files = folders.flatMap((folder) =>
    readdirSync(join(root, folder)).map((name) => `${folder}/${name}`),
  )
  return [...files, ...singles].filter((file) => !known.has(file))
}
