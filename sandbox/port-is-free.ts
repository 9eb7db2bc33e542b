import { createServer } from 'node:net'

/** Whether a program on this machine may listen on the port; any port is free when 0 is asked. */
export const portIsFree = (port: number): Promise<boolean> =>
  new Promise((resolve) => {
    const probe = createServer()
    probe.once('error', () => resolve(false))
    probe.listen(port, () => probe.close(() => resolve(true)))
  })
