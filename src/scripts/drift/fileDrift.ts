import { payloadOffline } from './payloadOffline'
import { changedFiles, restore, takeSnapshot } from './snapshot'

/** What Payload writes from the config and the repository keeps. */
const generatedFiles = {
  types: {
    command: 'generate:types',
    places: ['src/payload-types.ts'],
    advice: 'The types do not fit the collections. Run: npm run generate',
  },
  importMap: {
    command: 'generate:importmap',
    places: ['src/app/(payload)/admin/importMap.js'],
    advice: 'The import map does not fit the admin components. Run: npm run generate',
  },
}

export type GeneratedFile = keyof typeof generatedFiles

/** Null when the file in the repository is what Payload would write now. It stays as it is. */
export function fileDrift(name: GeneratedFile): string | null {
  const { command, places, advice } = generatedFiles[name]
  const before = takeSnapshot(places)
  try {
    const { succeeded, output } = payloadOffline([command])
    if (!succeeded) return `payload ${command} failed.\n${output}`
    return changedFiles(before, takeSnapshot(places)).length > 0 ? advice : null
  } finally {
    restore(before, places)
  }
}
