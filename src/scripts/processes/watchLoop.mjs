// Whether a process still does one thing after the other, asked through the channel to its parent.
// Plain JavaScript, like those who use it.
import cluster from 'node:cluster'

const question = 'desk: are you there?'
const answer = 'desk: here'

/** In the child. A process that is busy with one thing for ever does not come to answer. */
export function answerParent() {
  process.on('message', (message) => {
    // Nobody to tell it to: the parent has gone, which is another's matter.
    if (message === question && process.connected) process.send?.(answer, () => undefined)
  })
  // To be asked keeps no process alive. Those that share a port begin by asking for it this way.
  if (!cluster.isWorker) process.channel?.unref()
}

/**
 * In the parent. Calls `hang` once when so many questions in a row, each after a pause of so many
 * milliseconds, were left without an answer; a child that starts may leave more. Questions are
 * counted, not time: a machine that slept has asked nothing.
 * @param {import('node:child_process').ChildProcess | import('node:cluster').Worker} child
 * @param {() => void} hang
 */
export function watchLoop(child, hang, { pause = 2_000, most = 9, mostAtStart = 60 } = {}) {
  let open = 0
  let limit = mostAtStart
  child.on('message', (message) => {
    if (message !== answer) return
    open = 0
    limit = most
  })
  const asking = setInterval(() => {
    if (open >= limit) {
      clearInterval(asking)
      return hang()
    }
    open += 1
    // A channel that is closed belongs to a child that ends.
    if (child.isConnected?.() ?? child.connected) child.send(question, () => undefined)
  }, pause)
  asking.unref()
  child.on('exit', () => clearInterval(asking))
}
