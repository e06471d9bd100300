import { type GeneratedFile, generatedFiles } from './generatedFiles'
import { payloadCommand } from './payloadCommand'
import { changedFiles, restore, takeSnapshot } from './snapshot'

/** Null when the file in the repository is what Payload would write now. It stays as it is. */
export function fileDrift(name: GeneratedFile): string | null {
  const { command, places, advice } = generatedFiles[name]
  const before = takeSnapshot(places)
  try {
    const { succeeded, output } = payloadCommand([command])
    if (!succeeded) return `payload ${command} failed.\n${output}`
    return changedFiles(before, takeSnapshot(places)).length > 0 ? advice : null
  } finally {
    restore(before, places)
  }
}
