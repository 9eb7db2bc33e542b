import type { Context } from '../context.ts'
import { sha256 } from '../store/canonical-json.ts'

/**
 * Takes a JWT's id, which may be used once: across all processes, until the JWT has expired by itself (CDS Hooks 2.0, "Trusting CDS
 * Clients": `jti`).
 * @returns false when it was used before
 */
export const takeOnce = async (
  { store, now }: Pick<Context, 'store' | 'now'>,
  jwt: { iss: string; jti: string; expiresAt: Date },
): Promise<boolean> => {
  await store.query('delete from cds_jwt_ids where expires_at < $1', [now().toISOString()])
  const taken = await store.query(
    'insert into cds_jwt_ids (id_hash, expires_at) values ($1, $2) on conflict (id_hash) do nothing returning id_hash',
    [sha256(JSON.stringify([jwt.iss, jwt.jti])), jwt.expiresAt.toISOString()],
  )
  return taken.length === 1
}
