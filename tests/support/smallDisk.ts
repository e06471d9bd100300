import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const mount = (folder: string) =>
  spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=1m', 'tmpfs', folder]).status === 0
const unmount = (folder: string) => spawnSync('umount', [folder])

function canMount(): boolean {
  const folder = mkdtempSync(join(tmpdir(), 'desk-disk-'))
  const isMounted = mount(folder)
  if (isMounted) unmount(folder)
  rmSync(folder, { recursive: true, force: true })
  return isMounted
}

/** Only where the tests may mount: as root on Linux, in a container that is allowed to. */
export const hasSmallDisks = canMount()

/** While the work goes on, the folder is a disk of its own with room for one megabyte. */
export async function onSmallDisk<Result>(
  folder: string,
  work: () => Promise<Result>,
): Promise<Result> {
  mkdirSync(folder, { recursive: true })
  if (!mount(folder)) throw new Error(`No disk could be mounted at ${folder}.`)
  try {
    return await work()
  } finally {
    unmount(folder)
  }
}
