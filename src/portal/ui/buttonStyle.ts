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
