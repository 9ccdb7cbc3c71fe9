import { sandbox as da } from './da/sandbox.ts';
import { sandbox as en } from './en/sandbox.ts';
import type { Language } from './language.ts';

/** What the sandbox says. The Danish words are the measure. */
export type SandboxWords = typeof da;

export const sandboxWords = (language: Language): SandboxWords => ({ da, en })[language];
