/** What text fields, text areas and selects have in common. 16 px on a phone, so that it does not zoom in. */
export const controlStyle =
  'block w-full min-h-11 rounded-lg border border-line-strong bg-surface px-3 py-2 text-base text-ink placeholder:text-soft aria-invalid:border-danger-ink md:min-h-9 md:text-sm'
