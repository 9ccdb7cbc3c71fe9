import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { bodiesFrom } from '../../src/adapters/bodies/load-bodies.ts';
import { findBrowser } from '../../src/adapters/chromium/find-browser.ts';
import { printPdf } from '../../src/adapters/chromium/print-pdf.ts';
import { docxOf } from '../../src/adapters/docx/write-docx.ts';
import type { Document } from '../../src/documents/document.ts';
import { htmlFile } from '../../src/documents/html-file.ts';
import { unzip } from '../adapters/docx/unzip.ts';
import { documentsOf, manyPoints, sixDocuments } from '../documents/six.ts';

/**
 * `open-documents.ts <folder>`: every document in both languages, and those of every body there is a file of, opened by LibreOffice
 * and saved again, and as pages to look at; printed by Chromium too, where it is installed. Fails where a word is lost on the way,
 * or a heading is on no page.
 */
const [, , folder = 'out/documents'] = process.argv;
const run = promisify(execFile);
const browser = await findBrowser(undefined, process.env.PATH ?? '');
const profile = await mkdtemp(join(tmpdir(), 'referent-office-'));
const troubles: string[] = [];
const counts = { opened: 0, pages: 0, headings: 0, printed: 0 };

async function soffice(format: string, into: string, files: readonly string[]): Promise<void> {
  const own = `-env:UserInstallation=${pathToFileURL(profile)}`;
  await run('soffice', ['--headless', own, '--convert-to', format, '--outdir', into, ...files], { timeout: 240_000 });
}

/** What stands in a file of Word's, paragraph by paragraph. */
async function paragraphsOf(file: string): Promise<readonly string[]> {
  const xml = unzip(await readFile(file)).get('word/document.xml') ?? '';
  return xml
    .split('</w:p>')
    .map((part) => [...part.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>/g)].map(([, text]) => text).join(''))
    .map((text) =>
      text
        .replace(/&apos;/g, "'")
        .replace(/&quot;/g, '"')
        .replace(/\s+/g, ' ')
        .trim(),
    )
    .filter((text) => text !== '');
}

async function pagesOf(
  pdf: string,
): Promise<{ readonly pages: number; readonly tagged: boolean; readonly text: string }> {
  const [info, text] = await Promise.all([run('pdfinfo', [pdf]), run('pdftotext', ['-layout', pdf, '-'])]);
  return {
    pages: Number(/^Pages:\s+(\d+)/m.exec(info.stdout)?.[1]),
    tagged: /^Tagged:\s+yes/m.test(info.stdout),
    text: text.stdout.replace(/\s+/g, ' '),
  };
}

function findHeadings(name: string, { title, blocks }: Document, text: string): void {
  for (const heading of [title, ...blocks.flatMap((block) => (block.kind === 'heading' ? [block.text] : []))]) {
    if (text.includes(heading.replace(/\s+/g, ' '))) counts.headings += 1;
    else troubles.push(`${name}: »${heading}« is on no page`);
  }
}

const bodies = (await Promise.all(['src/bodies', 'test/bodies/files'].map(bodiesFrom))).flatMap((some) => some.all());
const sets = [
  ...(['da', 'en'] as const).map((language) => ({
    set: language as string,
    language,
    documents: { ...sixDocuments(language), 'many-points': manyPoints(language) } as Record<string, Document>,
  })),
  ...bodies.map((body) => ({ set: body.id as string, language: body.language, documents: documentsOf(body) })),
];
for (const { set, language, documents } of sets) {
  const into = join(folder, set);
  await rm(into, { recursive: true, force: true });
  await mkdir(join(into, 'again'), { recursive: true });
  const names = Object.keys(documents);
  for (const [name, document] of Object.entries(documents)) {
    await writeFile(join(into, `${name}.docx`), await docxOf(document, { language }));
    await writeFile(join(into, `${name}.html`), htmlFile(document));
  }
  const files = names.map((name) => join(into, `${name}.docx`));
  await soffice('pdf', into, files);
  await soffice('docx', join(into, 'again'), files);
  for (const [name, document] of Object.entries(documents)) {
    const told = `${set}/${name}`;
    const [before, after] = await Promise.all(
      [join(into, `${name}.docx`), join(into, 'again', `${name}.docx`)].map(paragraphsOf),
    );
    const lost = before?.filter((text) => !after?.includes(text)) ?? [];
    if (lost.length > 0) troubles.push(`${told}: lost on the way through LibreOffice: ${lost.slice(0, 3).join(' | ')}`);
    else counts.opened += 1;
    const { pages, text } = await pagesOf(join(into, `${name}.pdf`));
    const most = name === 'many-points' ? 200 : 8;
    if (!(pages >= 1 && pages <= most)) troubles.push(`${told}: ${pages} pages`);
    counts.pages += pages;
    findHeadings(told, document, text);
    if (name !== 'many-points')
      await run('pdftoppm', ['-r', '80', '-png', join(into, `${name}.pdf`), join(into, name)]);
    if (browser === undefined || name === 'many-points') continue;
    const printed = join(into, `${name}-printed.pdf`);
    await writeFile(
      printed,
      await printPdf(htmlFile(document), document.issuedAt, { browser, path: process.env.PATH ?? '' }),
    );
    const own = await pagesOf(printed);
    if (!own.tagged) troubles.push(`${told}: printed without tags`);
    findHeadings(`${told} printed`, document, own.text);
    counts.printed += 1;
  }
}
await rm(profile, { recursive: true, force: true });
const pictures = (await readdir(folder, { recursive: true })).filter((name) => name.endsWith('.png')).length;
for (const trouble of troubles) console.error(trouble);
console.log(
  `${counts.opened} documents opened and saved again, ${counts.pages} pages, ${pictures} pictures, ${counts.printed} printed, ${counts.headings} headings found, ${troubles.length} troubles`,
);
process.exitCode = troubles.length === 0 ? 0 : 1;
