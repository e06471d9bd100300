import { assertPortFree } from '../ports/assertPortFree'
import { freePort } from '../ports/freePort'

/** The first of `size` neighbouring ports that nobody uses now. */
export async function freeBlock(size: number): Promise<number> {
  for (let tries = 0; tries < 100; tries++) {
    const first = await freePort()
    try {
      for (let port = first; port < first + size; port++) await assertPortFree(port, 'a test')
      return first
    } catch {
      continue
    }
  }
  throw new Error(`No ${size} free ports in a row were found.`)
}
