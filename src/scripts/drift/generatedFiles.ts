/** What Payload writes from the config and the repository keeps. */
export const generatedFiles = {
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
