/** A filter and whatever stands in a row with filters. */
export const pillStyle =
  'relative inline-flex min-h-11 items-center gap-1.5 rounded-lg border border-line-strong bg-surface px-3 text-base hover:bg-raised md:min-h-8 md:text-sm'
