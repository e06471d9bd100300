/** What no setting goes beyond: the door of the app counts bytes before any setting is read. */
export const fileSizeCeilingMb = 100
export const filesPerMessageCeiling = 50
