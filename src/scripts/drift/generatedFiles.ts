/** What Payload writes from the config and the repository keeps, with the way to renew each. */
export const generatedFiles = {
  types: {
    command: ['generate:types'],
    places: ['src/payload-types.ts'],
    advice: 'The types do not fit the collections. Run: npm run generate',
  },
  importMap: {
    command: ['generate:importmap'],
    places: ['src/app/(payload)/admin/importMap.js'],
    advice: 'The import map does not fit the admin components. Run: npm run generate',
  },
  migrations: {
    command: ['migrate:create', 'drift', '--skip-empty'],
    places: ['src/migrations'],
    advice: 'The collections need a migration that does not exist. Run: npm run migrate:create',
  },
} satisfies Record<string, { command: string[]; places: string[]; advice: string }>

export type GeneratedFile = keyof typeof generatedFiles
