import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { dirname, join } from 'node:path'

/** The text of every file, by its path. */
export type Snapshot = Map<string, string>

/** Files at these places; a place is a file or a folder, and may be missing. */
export function takeSnapshot(places: string[]): Snapshot {
  const files = places.flatMap((place) => {
    if (!existsSync(place)) return []
    if (!statSync(place).isDirectory()) return [place]
    const names = readdirSync(place, { recursive: true, encoding: 'utf8' })
    return names.map((name) => join(place, name)).filter((path) => statSync(path).isFile())
  })
  return new Map(files.map((file) => [file, readFileSync(file, 'utf8')]))
}

/** Paths whose text differs, or which only one of the two has. */
export function changedFiles(before: Snapshot, after: Snapshot): string[] {
  const paths = new Set([...before.keys(), ...after.keys()])
  return [...paths].filter((path) => before.get(path) !== after.get(path)).sort()
}

/** Puts every file back as it was and removes those that were not there. */
export function restore(before: Snapshot, places: string[]): void {
  for (const path of changedFiles(before, takeSnapshot(places))) {
    const text = before.get(path)
    if (text === undefined) rmSync(path)
    else {
      mkdirSync(dirname(path), { recursive: true })
      writeFileSync(path, text)
    }
  }
}
