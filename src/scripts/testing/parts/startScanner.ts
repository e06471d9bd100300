import { mkdirSync, writeFileSync } from 'node:fs'
import { userInfo } from 'node:os'
import { join } from 'node:path'

import { untilPortAnswers } from '../../steps/untilPortAnswers'
import { freePort } from '../../ports/freePort'
import { startProgram, type Program } from './startProgram'

export const scannerNeeds = [['clamd'], ['clamav-daemon']] as const

/** The EICAR test as a whole file by its digest, and anywhere in one by its bytes. */
const digestOfEicar = '44d88612fea8a8f36de82e1278abb02f:68:Eicar-Test-Signature'
const eicarInHex =
  '58354f2150254041505b345c505a58353428505e2937434329377d2445494341522d5354414e444152442d414e5449' +
  '56495255532d544553542d46494c452124482b482a'

/**
 * A real ClamAV on this machine's loopback, with a folder of signatures that knows the EICAR test
 * alone: the real ones are not ours to download in a test.
 */
export async function startScanner(
  folder: string,
  port?: number,
): Promise<Program & { host: string; port: number }> {
  const at = port ?? (await freePort())
  for (const part of ['db', 'tmp']) mkdirSync(join(folder, part), { recursive: true })
  writeFileSync(join(folder, 'db', 'test.hdb'), `${digestOfEicar}\n`)
  writeFileSync(join(folder, 'db', 'test.ndb'), `Eicar-Anywhere:0:*:${eicarInHex}\n`)
  const config = join(folder, 'clamd.conf')
  writeFileSync(
    config,
    `DatabaseDirectory ${folder}/db
TemporaryDirectory ${folder}/tmp
LogFile ${folder}/clamd.log
TCPAddr 127.0.0.1
TCPSocket ${at}
Foreground yes
User ${userInfo().username}
StreamMaxLength 30M
MaxRecursion 6
AlertExceedsMax yes
AlertEncrypted yes
`,
  )
  const program = startProgram('clamd', ['-c', config], join(folder, 'out.log'))
  await untilPortAnswers(at, 'scanner', program.ended)
  return { ...program, host: '127.0.0.1', port: at }
}
