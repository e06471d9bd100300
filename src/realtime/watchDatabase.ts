import { followDatabase } from '@/src/database/followDatabase'
import { noteDatabase } from '@/src/databaseIsAway'

/** From now on `databaseIsAway` knows. */
export function watchDatabase(address: string): void {
  void followDatabase(address, noteDatabase)
}
