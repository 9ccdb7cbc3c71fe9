import { person as da } from './da/person.ts';
import { person as en } from './en/person.ts';
import type { Language } from './language.ts';

export const personWords: Readonly<Record<Language, typeof da>> = { da, en };
