import { accessMutants } from './accessMutants'
import { accountMutants } from './accountMutants'
import { connectionMutants } from './connectionMutants'
import { awayMutants } from './awayMutants'
import { deskMutants } from './deskMutants'
import { doorMutants } from './doorMutants'
import { entryMutants } from './entryMutants'
import { fileMutants } from './fileMutants'
import { helpMutants } from './helpMutants'
import { mailMutants } from './mailMutants'
import type { Mutant } from './Mutant'
import { queryMutants } from './queryMutants'
import { searchMutants } from './searchMutants'
import { signInMutants } from './signInMutants'
import { reportMutants } from './reportMutants'
import { slaMutants } from './slaMutants'
import { textMutants } from './textMutants'
import { ticketMutants } from './ticketMutants'
import { visibilityMutants } from './visibilityMutants'

/** Those of the same tests stand together. */
export const mutants: readonly Mutant[] = [
  ...accessMutants,
  ...visibilityMutants,
  ...queryMutants,
  ...searchMutants,
  ...ticketMutants,
  ...textMutants,
  ...signInMutants,
  ...accountMutants,
  ...deskMutants,
  ...doorMutants,
  ...entryMutants,
  ...connectionMutants,
  ...awayMutants,
  ...fileMutants,
  ...helpMutants,
  ...mailMutants,
  ...reportMutants,
  ...slaMutants,
].toSorted((a, b) => a.tests.join().localeCompare(b.tests.join()))
