import { workerDatabase } from './database'

await workerDatabase()
