import { itemKinds as da } from './da/item-kinds.ts';
import { itemKinds as en } from './en/item-kinds.ts';
import type { Language } from './language.ts';

/** What is said of what items of some kinds must have besides, in the reader's language. */
export const itemKindWords: Readonly<Record<Language, typeof da>> = { da, en };
