import { htmlFile } from '../documents/html-file.ts';
import type { Body } from '../domain/body/body.ts';
import type { Language } from '../language/language.ts';
import { personWords } from '../language/person.ts';
import { once, type PackedFile } from './bag.ts';
import type { PersonData } from './person-data.ts';
import { personPage } from './person-page.ts';
import { safeName } from './safe-name.ts';

/** The file a person is given: what is held of them as JSON, and as a page to be read. */
export function personFile(
  data: PersonData,
  body: Body,
  language: Language,
  at: Temporal.Instant,
): { readonly folder: string; readonly files: readonly PackedFile[] } {
  const { files } = personWords[language];
  return {
    folder: safeName(`${files.folder}-${body.id}-${data.member?.id ?? data.name ?? data.address}`),
    files: [
      { path: files.json, content: () => once(`${JSON.stringify(data, null, 2)}\n`) },
      { path: files.page, content: () => once(htmlFile(personPage(data, body, language, at))) },
    ],
  };
}
