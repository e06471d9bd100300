import { workerDatabase } from './database'
import { restoreRows } from './freshRows'
import { forgetFile } from './onceAFile'

await restoreRows(await workerDatabase())
forgetFile()
