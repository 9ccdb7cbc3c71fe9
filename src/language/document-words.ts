import { documents as daDocuments } from './da/documents.ts';
import { pages as daPages } from './da/pages.ts';
import type { DocumentWords } from './documents.ts';
import { documents as enDocuments } from './en/documents.ts';
import { pages as enPages } from './en/pages.ts';
import type { Language } from './language.ts';
import type { PageWords } from './pages.ts';

/** The words of documents, by language. A document is written in its body's language. */
export const documentWords: Readonly<Record<Language, DocumentWords>> = { da: daDocuments, en: enDocuments };

/** The words of the public pages, in the reader's language. */
export const pageWords: Readonly<Record<Language, PageWords>> = { da: daPages, en: enPages };
