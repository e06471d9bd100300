import { existsSync } from 'node:fs'

import { runProgram } from '../../processes/runProgram'

const folders = ['/usr/bin', '/usr/sbin', '/usr/local/bin', '/usr/local/sbin']

const isMissing = (program: string) => !folders.some((folder) => existsSync(`${folder}/${program}`))

/**
 * Makes sure that programs of Debian packages are here, and installs them where that is ours to do.
 * Null when they are, else a sentence that says why the tests that need them are skipped. Where CI
 * is set nothing is skipped: it throws.
 */
export async function missingPrograms(
  programs: readonly string[],
  packages: readonly string[],
): Promise<string | null> {
  if (!programs.some(isMissing)) return null
  const isOurs = process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')
  if (isOurs) {
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
    await runProgram('apt-get', ['update'], { env })
    await runProgram('apt-get', ['install', '-y', '--no-install-recommends', ...packages], { env })
    if (!programs.some(isMissing)) return null
  }
  const sentence = `${programs.join(', ')} not found; on Debian: apt-get install ${packages.join(' ')}`
  if (process.env.CI) throw new Error(`CI must run every test: ${sentence}`)
  return sentence
}
