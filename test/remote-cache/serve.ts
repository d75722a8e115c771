import { type ChildProcess, spawn } from 'node:child_process'
import { connect, createServer } from 'node:net'
import { setTimeout } from 'node:timers/promises'

/** A server in a process of its own, on a port of the loopback address. */
export type Served = { process: ChildProcess; url: string }

/**
 * Runs a node program that serves the port in the environment variable `PORT`, and waits until it takes connections.
 * @throws Error when it ends, or takes none within 15 seconds
 */
export async function serve(args: readonly string[], env: Record<string, string> = {}): Promise<Served> {
  const port = await freePort()
  const all = { ...process.env, ...env, PORT: String(port) }
  const server = spawn(process.execPath, args, { env: all, stdio: 'ignore' })
  for (let round = 0; round < 150 && server.exitCode === null; round += 1) {
    if (await isServed(port)) return { process: server, url: `http://127.0.0.1:${port}` }
    await setTimeout(100)
  }
  server.kill()
  throw new Error(`nothing serves port ${port}: ${args.join(' ')}`)
}

/** A port of the loopback address that nothing serves now. */
export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer().on('error', reject)
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0))
    })
  })
}

function isServed(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1')
    socket.on('connect', () => {
      socket.destroy()
      resolve(true)
    })
    socket.on('error', () => resolve(false))
  })
}
