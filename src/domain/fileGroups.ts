/** Kinds of files that an admin takes or does not take as a whole, and the setting that says so. */
export const fileGroups = {
  documents: 'acceptDocuments',
  pictures: 'acceptPictures',
  design: 'acceptDesign',
  media: 'acceptMedia',
  web: 'acceptWeb',
  mail: 'acceptMail',
  fonts: 'acceptFonts',
  archives: 'acceptArchives',
} as const

export type FileGroup = keyof typeof fileGroups
export type FileGroupSettings = Record<(typeof fileGroups)[FileGroup], boolean>

export const fileGroupNames = Object.keys(fileGroups) as FileGroup[]

export const takenGroups = (settings: FileGroupSettings): FileGroup[] =>
  fileGroupNames.filter((group) => settings[fileGroups[group]])
