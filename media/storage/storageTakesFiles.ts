import { incomingFolder } from '../receive/incomingFolder'
import { chosenStore } from './chosenStore'
import { takesFiles } from './takesFiles'

/** Throws unless a file could be taken now: where it arrives, and where it stays. */
export async function storageTakesFiles(): Promise<void> {
  await takesFiles(incomingFolder)
  await chosenStore().check()
}
