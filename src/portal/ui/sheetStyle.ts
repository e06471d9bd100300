/** Of what opens: on a phone it stands at the lower end of the window, wherever it was opened from. */
export const sheetStyle =
  'max-md:fixed max-md:inset-x-4 max-md:bottom-4 max-md:max-h-[80dvh] max-md:w-auto max-md:overflow-y-auto'
