import { parseArgs } from 'node:util'

export type BenchOptions = {
  tickets: number
  /** Of product and floor together a measurement takes twice this. */
  seconds: number
  /** Parts that the name of an operation must have. */
  only: string[]
  /** A folder: the app writes a profile of its CPU there when it stops. */
  profile?: string
}

export function benchOptions(args: string[]): BenchOptions {
  const { values } = parseArgs({
    args,
    options: {
      tickets: { type: 'string', default: '100000' },
      seconds: { type: 'string', default: '5' },
      only: { type: 'string', multiple: true, default: [] },
      profile: { type: 'string' },
    },
  })
  return {
    tickets: Number(values.tickets),
    seconds: Number(values.seconds),
    only: values.only,
    profile: values.profile,
  }
}
