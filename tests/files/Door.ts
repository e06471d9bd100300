import { once } from 'node:events'
import { createServer, connect, type Server, type Socket } from 'node:net'
import type { AddressInfo } from 'node:net'

type Mood = 'open' | 'hangs' | 'talks nonsense' | 'knows no virus'

/** Stands before a real server and can be shut, say nothing, or say what nobody understands. */
export class Door {
  private server: Server | null = null
  private readonly sockets = new Set<Socket>()
  port = 0
  mood: Mood = 'open'

  constructor(private readonly behind: number) {}

  async open(): Promise<void> {
    this.mood = 'open'
    if (this.server) return
    const server = createServer((socket) => this.greet(socket))
    server.listen(this.port, '127.0.0.1')
    await once(server, 'listening')
    this.port = (server.address() as AddressInfo).port
    this.server = server
  }

  /** Nobody is there any more. */
  async shut(): Promise<void> {
    const { server } = this
    this.server = null
    for (const socket of this.sockets) socket.destroy()
    if (server) await new Promise((resolve) => server.close(resolve))
  }

  private greet(socket: Socket) {
    this.keep(socket)
    if (this.mood === 'hangs') return socket.resume()
    if (this.mood === 'talks nonsense') {
      socket.resume()
      return socket.end('HTTP/1.1 200 OK\r\n\r\nWelcome! stream: OK?\0')
    }
    if (this.mood === 'knows no virus') {
      return socket.on('data', (asked) => {
        if (asked.includes('PING')) socket.end('PONG\0')
        // A length of zero ends what is to be looked at.
        else if (asked.subarray(-4).equals(Buffer.alloc(4))) socket.end('stream: OK\0')
      })
    }
    const behind = connect(this.behind, '127.0.0.1')
    this.keep(behind)
    socket.pipe(behind).pipe(socket)
  }

  private keep(socket: Socket) {
    this.sockets.add(socket)
    socket.on('error', () => socket.destroy())
    socket.on('close', () => this.sockets.delete(socket))
  }
}
