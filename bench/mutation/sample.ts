/**
 * A whole run takes hours: `SAMPLE=0.25 SEED=a` tries every fourth mutant, the same ones each time while the code stays as it is. Another
 * seed gives others, so that tests written for the survivors of one sample are measured on mutants that nobody has looked at.
 */
import { createHash } from 'node:crypto'

const { SAMPLE: share = '1', SEED: seed = 'a' } = process.env

export const inSample = (mutantId: string): boolean =>
  createHash('sha256').update(`${seed}:${mutantId}`).digest().readUInt32BE(0) / 2 ** 32 < Number(share)
