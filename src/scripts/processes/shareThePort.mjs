// Runs a server several times behind one port, which Node shares among them. Plain JavaScript, like
// the server's own. Arguments: how many times, the server's file, what it is called with.
import cluster from 'node:cluster'

import { watchLoop } from './watchLoop.mjs'

const [times, exec, ...args] = process.argv.slice(2)

/** Milliseconds before another is started: longer each time that one could not even start. */
const pause = { first: 500, longest: 10_000 }

let stopping = false
let hasEverListened = false
let failures = 0

const running = () => Object.values(cluster.workers ?? {})

function endWithLast() {
  if (running().length === 0) process.exit(0)
}

function startOne() {
  if (stopping) return
  let hasListened = false
  const one = cluster.fork()
  one.on('listening', () => {
    hasListened = hasEverListened = true
    failures = 0
  })
  one.on('exit', (code, signal) => {
    if (stopping) return endWithLast()
    // When none can start, that is a matter for whoever keeps this process alive.
    if (!hasEverListened) process.exit(1)
    if (!hasListened) failures += 1
    const wait = Math.min(pause.first * 2 ** failures, pause.longest)
    console.log(
      `One of the processes ended (${signal ?? code}). Starting another in ${wait / 1000} s.`,
    )
    setTimeout(startOne, wait)
  })
  watchLoop(one, () => {
    console.log('One of the processes does not answer any more. Ending it.')
    one.process.kill('SIGKILL')
  })
}

cluster.setupPrimary({ exec, args })
for (const signal of ['SIGTERM', 'SIGINT']) {
  process.on(signal, () => {
    stopping = true
    for (const one of running()) one?.process.kill(signal)
    endWithLast()
  })
}
for (let nth = 0; nth < Number(times); nth++) startOne()
