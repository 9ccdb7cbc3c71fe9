import { staleItems as da } from './da/stale-items.ts';
import { staleItems as en } from './en/stale-items.ts';
import type { Language } from './language.ts';

/** The words about items that come too late to matter. */
export const staleItemWords: Readonly<Record<Language, typeof da>> = { da, en };
