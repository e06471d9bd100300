import { cva } from 'class-variance-authority'

export const buttonStyle = cva(
  'inline-flex min-h-11 items-center justify-center gap-2 rounded-lg whitespace-nowrap px-4 text-sm font-medium transition-colors disabled:cursor-default disabled:opacity-60 md:min-h-9',
  {
    variants: {
      look: {
        primary: 'bg-accent text-on-accent hover:bg-accent-hover',
        secondary: 'border border-line-strong bg-surface text-ink hover:bg-raised',
        quiet: 'text-ink hover:bg-raised',
      },
    },
    defaultVariants: { look: 'primary' },
  },
)

/** What text fields, text areas and selects have in common. 16 px on a phone, so that it does not zoom in. */
export const controlStyle =
  'block w-full min-h-11 rounded-lg border border-line-strong bg-surface px-3 py-2 text-base text-ink placeholder:text-soft aria-invalid:border-danger-ink md:min-h-9 md:text-sm'

/** Of what opens: on a phone it stands at the lower end of the window, wherever it was opened from. */
export const sheetStyle =
  'max-md:fixed max-md:inset-x-4 max-md:bottom-4 max-md:max-h-[80dvh] max-md:w-auto max-md:overflow-y-auto'
