import { proof as da } from './da/proof.ts';
import { proof as en } from './en/proof.ts';
import type { Language } from './language.ts';

export type ProofWords = typeof da;

/** What is said in the proof of an approval. */
export const proofWords: Readonly<Record<Language, ProofWords>> = { da, en };
