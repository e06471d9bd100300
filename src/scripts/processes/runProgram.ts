import { spawn, type SpawnOptions } from 'node:child_process'

/** Runs a program to its end and keeps what it says for the error. Rejects unless it exits with 0. */
export function runProgram(
  program: string,
  args: string[],
  options: SpawnOptions = {},
): Promise<string> {
  return new Promise((resolve, reject) => {
    // A process group of its own: the terminal's Ctrl-C comes to us alone, and we decide the order.
    const child = spawn(program, args, { detached: true, ...options, stdio: 'pipe' })
    // So when we end early, nobody else ends it.
    const end = () => {
      try {
        if (child.pid) process.kill(-child.pid, 'SIGKILL')
      } catch {
        // It ended by itself.
      }
    }
    process.once('exit', end)
    child.stdin?.end()
    let said = ''
    child.stdout?.on('data', (chunk) => (said += String(chunk)))
    child.stderr?.on('data', (chunk) => (said += String(chunk)))
    child.on('error', reject)
    // "exit", not "close": a server that the program leaves behind may hold the pipes open.
    child.on('exit', (code, signal) => {
      process.off('exit', end)
      if (code === 0) return resolve(said)
      const last = said.trim().split('\n').slice(-40).join('\n')
      reject(new Error(`${program} ended with ${code ?? signal}.\n${last}`))
    })
  })
}
