/** Loaded before `server/main.ts` (`node --import`): the server as it is, but for its door to the store. */
import { registerHooks } from 'node:module'

const store = new URL('../../server/store/open-store.ts', import.meta.url).href
const held = new URL('held-store.ts', import.meta.url).href

registerHooks({
  resolve: (specifier, context, next) => {
    const resolved = next(specifier, context)
    return resolved.url === store && context.parentURL !== held ? { ...resolved, url: held } : resolved
  },
})
