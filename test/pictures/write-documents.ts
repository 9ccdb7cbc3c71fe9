import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { docxOf } from '../../src/adapters/docx/write-docx.ts';
import { htmlFile } from '../../src/documents/html-file.ts';
import { sixDocuments } from '../documents/six.ts';

const [, , folder = 'out/documents'] = process.argv;
for (const language of ['da', 'en'] as const) {
  const into = join(folder, language);
  await mkdir(into, { recursive: true });
  for (const [name, document] of Object.entries(sixDocuments(language))) {
    await writeFile(join(into, `${name}.docx`), await docxOf(document, { language }));
    await writeFile(join(into, `${name}.html`), htmlFile(document));
  }
}
