import { accessMutants } from './accessMutants'
import { connectionMutants } from './connectionMutants'
import { doorMutants } from './doorMutants'
import { fileMutants } from './fileMutants'
import type { Mutant } from './Mutant'
import { queryMutants } from './queryMutants'
import { signInMutants } from './signInMutants'
import { ticketMutants } from './ticketMutants'
import { visibilityMutants } from './visibilityMutants'

/** Those of the same tests stand together. */
export const mutants: readonly Mutant[] = [
  ...accessMutants,
  ...visibilityMutants,
  ...queryMutants,
  ...ticketMutants,
  ...signInMutants,
  ...doorMutants,
  ...connectionMutants,
  ...fileMutants,
].toSorted((a, b) => a.tests.join().localeCompare(b.tests.join()))
