/** What applies until an admin chooses otherwise. Days, per cent of a promised time, and files. */
export const deskSettings = {
  autoCloseAfterDays: 7,
  reopenWithinDays: 30,
  ratingChangeableDays: 7,
  slaWarningPercent: 80,
  fileSizeMaxMb: 25,
  filesPerMessage: 10,
  acceptDocuments: true,
  acceptPictures: true,
  acceptDesign: true,
  acceptMedia: true,
  acceptWeb: true,
  acceptMail: true,
  acceptFonts: true,
  acceptArchives: true,
  /** Whether tickets are found by what stands in their files. */
  searchFileWords: true,
  undoSendSeconds: 10,
  /** Admins alone add clients until this is on. */
  agentsAddClients: false,
  deskName: '',
  colourLight: '',
  colourDark: '',
  /** Changes with the logo; empty while there is none. */
  logoMark: '',
}
