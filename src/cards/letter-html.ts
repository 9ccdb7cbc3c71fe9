import type { Language } from '../language/language.ts';
import type { LetterParts } from './letter-parts.ts';

/**
 * A letter as mail programs show it: tables and styles on the elements themselves, since Outlook for Windows lays out as
 * Word does and drops style sheets; no pictures and nothing fetched, so that opening it tells nobody anything.
 */
export function letterHtml({ greeting, notice, door, closing, signed }: LetterParts, language: Language): string {
  const content = [
    paragraph(greeting),
    `<h1 style="${HEADING}font-size:22px;margin:20px 0 12px">${escaped(notice.heading)}</h1>`,
    ...notice.paragraphs.map(paragraph),
    facts(notice.facts),
    ...(door === undefined ? [] : [button(door), `<p style="${QUIET}">${escaped(door.note)}</p>`]),
    ...notice.sections.flatMap(({ title, text }) => [
      `<h2 style="${HEADING}font-size:17px;margin:24px 0 6px">${escaped(title)}</h2>`,
      paragraph(text),
    ]),
    ...notice.links.map(({ title, url }) => `<p style="${TEXT}">${link(title, url)}</p>`),
    `<hr style="border:0;border-top:1px solid #d3dae1;margin:24px 0 16px">`,
    paragraph(closing),
    paragraph(signed),
  ].join('\n');
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${escaped(notice.heading)}</title>
</head>
<body style="margin:0;padding:0">
<div role="main">
<table role="presentation" width="100%" cellpadding="0" cellspacing="0" border="0"><tr><td style="padding:16px">
<table role="presentation" width="100%" cellpadding="0" cellspacing="0" border="0" style="max-width:600px"><tr><td>
${content}
</td></tr></table>
</td></tr></table>
</div>
</body>
</html>`;
}

const FONT = "font-family:'Segoe UI',Arial,sans-serif;";
const TEXT = `${FONT}font-size:16px;line-height:1.5;margin:0 0 12px`;
const QUIET = `${FONT}font-size:14px;line-height:1.45;margin:0 0 16px`;
const HEADING = `${FONT}line-height:1.3;font-weight:600;`;

function paragraph(text: string): string {
  return text === '' ? '' : `<p style="${TEXT}">${escaped(text).replaceAll('\n', '<br>')}</p>`;
}

function facts(rows: LetterParts['notice']['facts']): string {
  if (rows.length === 0) return '';
  const cells = rows.map(
    ({ title, value }) =>
      `<tr><th scope="row" align="left" valign="top" style="${FONT}font-size:16px;line-height:1.5;font-weight:600;padding:2px 16px 2px 0">${escaped(title)}</th>` +
      `<td valign="top" style="${FONT}font-size:16px;line-height:1.5;padding:2px 0">${escaped(value).replaceAll('\n', '<br>')}</td></tr>`,
  );
  return `<table cellpadding="0" cellspacing="0" border="0" style="margin:4px 0 16px">${cells.join('')}</table>`;
}

/** Outlook for Windows gives a link no padding: the colour is the cell's too. */
function button({ title, url }: { readonly title: string; readonly url: string }): string {
  return (
    `<table role="presentation" cellpadding="0" cellspacing="0" border="0" style="margin:20px 0 12px"><tr>` +
    `<td bgcolor="#17375e" style="border-radius:4px"><a href="${escaped(url)}" style="${FONT}display:inline-block;font-size:17px;font-weight:600;` +
    `color:#ffffff;text-decoration:none;padding:12px 22px;border:1px solid #17375e;border-radius:4px">${escaped(title)}</a></td></tr></table>`
  );
}

function link(title: string, url: string): string {
  return `<a href="${escaped(url)}" style="color:inherit;text-decoration:underline">${escaped(title)}</a>`;
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (character) => ENTITIES[character] ?? '');
}
