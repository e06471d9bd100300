// Runs a server several times behind one port, which Node shares among them. Plain JavaScript, like
// the server's own. Arguments: how many times, the server's file, what it is called with.
import cluster from 'node:cluster'

const [times, exec, ...args] = process.argv.slice(2)
const pause = 500

let stopping = false

const running = () => Object.values(cluster.workers ?? {})

function endWithLast() {
  if (running().length === 0) process.exit(0)
}

function startOne() {
  let hasListened = false
  const one = cluster.fork()
  one.on('listening', () => (hasListened = true))
  one.on('exit', (code, signal) => {
    if (stopping) return endWithLast()
    // One that cannot even start is a matter for whoever keeps this process alive.
    if (!hasListened) process.exit(1)
    console.log(`One of the processes ended (${signal ?? code}). Starting another.`)
    setTimeout(startOne, pause)
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
