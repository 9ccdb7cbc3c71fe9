import { demo as da } from './da/demo.ts';
import { demo as en } from './en/demo.ts';
import type { Language } from './language.ts';

/** What the demo tells, in the language of the body it is played for. */
export type DemoWords = typeof da;

export const demoWords: Readonly<Record<Language, DemoWords>> = { da, en };
