/** What applies until an admin chooses otherwise. Days, and per cent of a promised time. */
export const deskSettings = {
  autoCloseAfterDays: 7,
  reopenWithinDays: 30,
  ratingChangeableDays: 7,
  slaWarningPercent: 80,
}
