/** What can be done with one row of a menu. */
export const rowButton =
  'flex min-h-11 w-full items-center gap-2 rounded-lg px-2 text-start text-sm hover:bg-raised md:min-h-9'
