import { documents as da } from './da/documents.ts';
import type { DocumentWords } from './documents.ts';
import { documents as en } from './en/documents.ts';
import type { Language } from './language.ts';

/** The words of documents, by language. A document is written in its body's language. */
export const documentWords: Readonly<Record<Language, DocumentWords>> = { da, en };
