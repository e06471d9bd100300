import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'

import { chromium } from '@playwright/test'

import { root } from '../frame/root'
import { CommandError } from '../frame/CommandError'
import { runProgram } from '../processes/runProgram'

/** Draws the same pages without a browser around them, for a third of the processor's time. */
const shell = 'chromium-headless-shell'
const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable']

function works(program: string): boolean {
  return spawnSync(program, ['--version'], { stdio: 'ignore' }).status === 0
}

function onThePath(wanted: readonly string[]): string | undefined {
  return (process.env.PATH ?? '')
    .split(':')
    .flatMap((folder) => wanted.map((name) => join(folder, name)))
    .find((program) => existsSync(program) && works(program))
}

function playwrightsOwn(): string | undefined {
  return existsSync(chromium.executablePath()) ? chromium.executablePath() : undefined
}

function found(): string | undefined {
  return process.env.DESK_CHROMIUM || (onThePath(names) ?? playwrightsOwn())
}

const isRootOnDebian = () => process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')

async function installDebians(name: string): Promise<void> {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  await runProgram('apt-get', ['update'], { env })
  await runProgram('apt-get', ['install', '-y', '--no-install-recommends', name], { env })
}

async function installPlaywrights(): Promise<void> {
  const cli = join(root, 'node_modules', '@playwright', 'test', 'cli.js')
  await runProgram(process.execPath, [cli, 'install', 'chromium'])
}

/** The path of a Chromium that runs here, installed when there is none. */
export async function findOrInstallChromium(): Promise<string> {
  const present = found()
  if (present) return present
  try {
    if (isRootOnDebian()) await installDebians('chromium')
    // Ubuntu's package is a stub that needs snap: then Playwright's own serves.
    if (!found()) await installPlaywrights()
  } catch (error) {
    throw new CommandError(
      'Chromium could not be installed for the browser tests. Install it, or set DESK_CHROMIUM ' +
        `to its path.\n${error instanceof Error ? error.message : error}`,
    )
  }
  const installed = found()
  if (!installed)
    throw new CommandError('Chromium is installed, but does not run. Set DESK_CHROMIUM.')
  return installed
}

/** One without windows where there is one or Debian has it, else any: for tests, which show nobody. */
export async function findOrInstallShell(): Promise<string> {
  const present = process.env.DESK_CHROMIUM || onThePath([shell])
  if (present) return present
  // Older releases do not have it; then the whole browser serves.
  if (isRootOnDebian()) await installDebians(shell).catch(() => undefined)
  return onThePath([shell]) ?? findOrInstallChromium()
}
