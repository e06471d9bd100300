import { parseArgs } from 'node:util'

export type BenchOptions = {
  /** Whether one desk is measured beside the floor, and with how many tickets. */
  desk: boolean
  tickets: number
  /** For each measurement of one side. */
  seconds: number
  /** Before each operation, for each side. */
  warmUp: number
  /** Parts of the names of operations; none means all. */
  only: string[]
  /** Sizes of desks that are compared with each other. */
  growth: number[]
  /** Builds even where the build is fresh, to see how long it takes. */
  build: boolean
  /** A folder: the app writes a profile of its CPU there when it stops. */
  profile?: string
}

export function benchOptions(args: string[]): BenchOptions {
  const { values } = parseArgs({
    args,
    options: {
      tickets: { type: 'string', default: '100000' },
      seconds: { type: 'string', default: '10' },
      'warm-up': { type: 'string', default: '8' },
      only: { type: 'string', multiple: true, default: [] },
      growth: { type: 'boolean', default: false },
      sizes: { type: 'string', default: '10000,100000,1000000' },
      all: { type: 'boolean', default: false },
      build: { type: 'boolean', default: false },
      profile: { type: 'string' },
    },
  })
  const { all, growth, build, only, profile } = values
  return {
    desk: all || !growth,
    tickets: Number(values.tickets),
    seconds: Number(values.seconds),
    warmUp: Number(values['warm-up']),
    only,
    growth: all || growth ? values.sizes.split(',').map(Number) : [],
    build: all || build,
    profile,
  }
}
