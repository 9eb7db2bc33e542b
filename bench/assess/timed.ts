/** Milliseconds. The first call is kept apart: it pays for compiling. */
export type Times = { first: number; median: number; p95: number }

const summary = (all: number[]): Times => {
  const later = all.slice(1).sort((a, b) => a - b)
  const at = (share: number): number => later[Math.floor(share * (later.length - 1))] ?? 0
  return { first: all[0] ?? 0, median: at(0.5), p95: at(0.95) }
}

export function timed(calls: number, work: () => unknown): Times {
  const all = Array.from({ length: calls + 1 }, () => {
    const since = performance.now()
    work()
    return performance.now() - since
  })
  return summary(all)
}

/** The same for work that answers later; one call after another. */
export async function timedAsync(calls: number, work: () => Promise<unknown>): Promise<Times> {
  const all: number[] = []
  for (let call = 0; call <= calls; call++) {
    const since = performance.now()
    await work()
    all.push(performance.now() - since)
  }
  return summary(all)
}
