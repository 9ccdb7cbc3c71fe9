import type { CalledKind } from '../domain/body/meeting-kind.ts';
import { kinds as da } from './da/kinds.ts';
import { kinds as en } from './en/kinds.ts';
import type { Language } from './language.ts';

/** What is said about the kinds of meeting. */
export const kindWords: Readonly<Record<Language, typeof da>> = { da, en };

/** `Dagsorden, ekstraordinært møde`; of an ordinary meeting the title alone. */
export function titledFor(title: string, kind: CalledKind | undefined, language: Language): string {
  return kind === undefined ? title : `${title}, ${kindWords[language].afterTitle[kind]}`;
}
