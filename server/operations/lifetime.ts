/** From the signal to the end of the process: nothing that somebody waits for is cut off, and nobody new is sent here. */

export type Lifetime = {
  /** Asked to end: `/readyz` says so, and the balancer sends nobody any more. */
  isEnding: () => boolean
  end: () => void
  /** Work that goes on after its request was answered: a document on its way, a chart that is read ahead. */
  keep: (work: Promise<unknown>) => void
  /** Waits until kept work is done, no longer than this. @returns what is still under way */
  workDone: (withinMs: number) => Promise<number>
}

export const lifetime = (): Lifetime => {
  let ending = false
  const kept = new Set<Promise<unknown>>()
  return {
    isEnding: () => ending,
    end: () => {
      ending = true
    },
    keep: (work) => {
      const over = work.then(
        () => void kept.delete(over),
        () => void kept.delete(over),
      )
      kept.add(over)
    },
    workDone: async (withinMs) => {
      let timer: NodeJS.Timeout | undefined
      const tooLong = new Promise<true>((resolve) => {
        timer = setTimeout(resolve, withinMs, true)
      })
      // What ends may have begun something else meanwhile.
      while (kept.size > 0 && !(await Promise.race([Promise.all(kept).then(() => false), tooLong])));
      clearTimeout(timer)
      return kept.size
    },
  }
}
