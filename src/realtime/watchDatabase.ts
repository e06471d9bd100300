import { followDatabase } from '@/src/database/followDatabase'
import { cutConnections } from '@/src/database/LeavingConnection'
import { watchPool } from '@/src/database/watchPool'
import { noteDatabase } from '@/src/health/databaseIsDown'

/**
 * From now on this process knows whether the database is there. What waits for one that went away
 * fails at once, and a pool that serves nobody though the database is there ends the process.
 */
export function watchDatabase(address: string): void {
  void followDatabase(address, (state) => {
    noteDatabase(state)
    if (state === 'away') cutConnections()
  })
  if (process.env.NODE_ENV === 'production') watchPool()
}
