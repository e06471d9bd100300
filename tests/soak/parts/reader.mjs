// Reads one address again and again, in a process of its own, so that what the test itself does costs
// it nothing. Told "stop", it says how long each answer took and ends.
import { Agent, request } from 'node:http'

const [, , address, token] = process.argv
const agent = new Agent({ keepAlive: true, maxSockets: 1 })
const times = []
const statuses = {}
let isOver = false
process.stdin.once('data', () => (isOver = true))

const read = () =>
  new Promise((resolve) => {
    const begun = performance.now()
    const out = request(
      address,
      { agent, headers: { Authorization: `JWT ${token}` } },
      (answer) => {
        answer.resume()
        answer.on('end', () => {
          times.push(performance.now() - begun)
          statuses[answer.statusCode] = (statuses[answer.statusCode] ?? 0) + 1
          resolve()
        })
      },
    )
    out.on('error', () => {
      statuses.broken = (statuses.broken ?? 0) + 1
      resolve()
    })
    out.end()
  })

while (!isOver) await read()
process.stdout.write(JSON.stringify({ times, statuses }))
process.exit(0)
