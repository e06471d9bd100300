export type Leave = () => void

type Bounds = {
  atOnce: number
  /** How many may stand in line; whoever comes then is turned away. */
  waiting: number
  /** Milliseconds that somebody stands in line. */
  patience: number
}

/** Lets so many in at once; others wait in line, in the order in which they came, and not for ever. */
export class Semaphore {
  private inside = 0
  private readonly line = new Set<() => void>()

  constructor(private readonly bounds: Bounds) {}

  /** Resolves with the way out, which counts once; null when there was no room in time. */
  async enter(signal?: AbortSignal): Promise<Leave | null> {
    if (signal?.aborted) return null
    if (this.inside < this.bounds.atOnce) {
      this.inside++
      return this.wayOut()
    }
    return this.line.size < this.bounds.waiting ? this.stand(signal) : null
  }

  get isEmpty(): boolean {
    return this.inside === 0
  }

  get isWaitedFor(): boolean {
    return this.line.size > 0
  }

  private stand(signal?: AbortSignal): Promise<Leave | null> {
    return new Promise((resolve) => {
      const end = (way: Leave | null) => {
        clearTimeout(timer)
        signal?.removeEventListener('abort', giveUp)
        this.line.delete(goIn)
        resolve(way)
      }
      const goIn = () => end(this.wayOut())
      const giveUp = () => end(null)
      const timer = setTimeout(giveUp, this.bounds.patience)
      signal?.addEventListener('abort', giveUp)
      this.line.add(goIn)
    })
  }

  private wayOut(): Leave {
    let isOut = false
    return () => {
      if (isOut) return
      isOut = true
      const [next] = this.line
      if (next) next()
      else this.inside--
    }
  }
}
