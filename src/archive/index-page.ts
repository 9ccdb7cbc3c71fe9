import { escaped } from '../documents/html.ts';
import type { ArchiveWords } from '../language/archive.ts';
import type { Manifest, ManifestDocument, ManifestFile } from './manifest.ts';

/**
 * The package as a person reads it: one page that needs no network and runs nothing, with a heading for each part, tables
 * with headers, and links that say what they lead to.
 */
export function indexPage(manifest: Manifest, said: ArchiveWords): string {
  const { documents, data, journal, language } = manifest;
  const about = manifest.case;
  const facts: readonly (readonly [string, string])[] = [
    [said.label.body, about.body.name],
    [said.label.organisation, about.organisation],
    [said.label.date, said.day(Temporal.PlainDate.from(about.date))],
    [said.label.case, about.id],
    [said.label.rules, about.rules],
    [said.label.parties, about.parties.map(({ name }) => name).join(', ')],
  ];
  return [
    '<!doctype html>',
    `<html lang="${language}">`,
    '<head>',
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<title>${escaped(`${said.title}: ${about.title}`)}</title>`,
    `<style>${STYLE}</style>`,
    '</head>',
    '<body>',
    '<main>',
    `<h1>${escaped(said.title)}</h1>`,
    `<p class="lead">${escaped(about.title)}</p>`,
    ...(about.stage === 'cancelled' ? [`<p>${escaped(said.cancelled)}</p>`] : []),
    '<dl>',
    ...facts.map(([label, value]) => `<div><dt>${escaped(label)}</dt><dd>${escaped(value)}</dd></div>`),
    '</dl>',
    `<h2>${escaped(said.heading.documents)}</h2>`,
    ...(documents.length === 0
      ? [`<p>${escaped(said.noDocuments)}</p>`]
      : table(
          said.heading.documents,
          said.documentsHeader,
          documents.map((one) => documentRow(one, manifest, said)),
        )),
    ...(documents.length === 0 ? [] : [`<p>${escaped(said.noPdf)}</p>`]),
    ...manifest.withheld.map(({ title, access }) => {
      const party = about.parties.find(({ id }) => access === `party:${id}`)?.name;
      return `<p>${escaped(said.withheld(title, said.access(access, party)))}</p>`;
    }),
    `<h2>${escaped(said.heading.data)}</h2>`,
    ...table(
      said.heading.data,
      said.dataHeader,
      data.map((one) => [
        escaped(said.about[one.about]),
        link(one, one.path.split('/').at(-1) ?? one.path),
        size(one, said),
      ]),
    ),
    `<h2>${escaped(said.heading.journal)}</h2>`,
    `<p>${escaped(said.journal(journal.own, journal.upTo))}</p>`,
    ...(journal.hash === '' ? [] : [`<p class="sum">sha256 ${escaped(journal.hash)}</p>`]),
    `<h2>${escaped(said.heading.check)}</h2>`,
    '<ol>',
    ...said.check.map((step) => `<li>${escaped(step)}</li>`),
    '</ol>',
    `<h2>${escaped(said.heading.sources)}</h2>`,
    '<ul>',
    ...manifest.sources.map((source) => `<li>${escaped(source)}</li>`),
    '</ul>',
    '</main>',
    '</body>',
    '</html>',
    '',
  ].join('\n');
}

/** @param rows cells that are HTML already */
function table(caption: string, header: readonly string[], rows: readonly (readonly string[])[]): readonly string[] {
  return [
    `<div class="scroll" tabindex="0" role="region" aria-label="${escaped(caption)}">`,
    '<table>',
    `<thead><tr>${header.map((cell) => `<th scope="col">${escaped(cell)}</th>`).join('')}</tr></thead>`,
    '<tbody>',
    ...rows.map(
      ([first = '', ...rest]) =>
        `<tr><th scope="row">${first}</th>${rest.map((cell) => `<td>${cell}</td>`).join('')}</tr>`,
    ),
    '</tbody>',
    '</table>',
    '</div>',
  ];
}

function documentRow(document: ManifestDocument, manifest: Manifest, said: ArchiveWords): readonly string[] {
  const party = manifest.case.parties.find(({ id }) => document.access === `party:${id}`)?.name;
  const files = document.files.map((file) =>
    link(
      file,
      `${file.path.split('.').at(-1)?.toUpperCase() ?? ''} (${document.title})`,
      file.path.split('.').at(-1)?.toUpperCase(),
    ),
  );
  return [
    escaped(
      document.version === undefined
        ? said.type[document.type]
        : said.version(said.type[document.type], document.version),
    ),
    escaped(said.day(Temporal.PlainDate.from(document.date))),
    escaped(said.access(document.access, party)),
    files.join(' '),
  ];
}

/** @param full what it leads to, for those who hear links one by one */
function link({ path }: ManifestFile, full: string, shown = full): string {
  const label = shown === full ? '' : ` aria-label="${escaped(full)}"`;
  return `<a href="${escaped(path)}"${label}>${escaped(shown)}</a>`;
}

const size = ({ bytes }: ManifestFile, said: ArchiveWords) => escaped(said.size(bytes));

const STYLE = `
:root { color-scheme: light dark; background: light-dark(#fff, #14181d); color: light-dark(#1b2430, #e8ecf1); }
body { margin: 0 auto; max-width: 56rem; padding: 1.5rem 1.25rem 3rem; font: 1rem/1.5 "Segoe UI", "Liberation Sans", Arial, sans-serif; overflow-wrap: anywhere; }
h1 { font-size: 1.8rem; margin: 0; } h2 { font-size: 1.25rem; margin: 1.8em 0 .4em; } .lead { font-size: 1.15rem; margin: .2rem 0 1.2rem; }
dl div { display: grid; grid-template-columns: 12rem 1fr; gap: 0 1rem; } dt { font-weight: bold; } dd { margin: 0; }
.scroll { overflow-x: auto; } table { border-collapse: collapse; width: 100%; overflow-wrap: break-word; }
th, td { text-align: left; vertical-align: top; padding: .4rem .8rem .4rem 0; border-bottom: 1px solid #8888; } tbody th { font-weight: normal; }
.sum { font-family: monospace; } a { padding: .1rem 0; margin-right: .6rem; color: light-dark(#0b4f8a, #9cc4f5); }
@media (max-width: 30rem) { dl div { grid-template-columns: 1fr; } dd { margin-bottom: .4rem; } }
@media print { body { max-width: none; } }
`.trim();
