import { isReadable, type Logo } from '../domain/body/look.ts';
import { documentWords } from '../language/document-words.ts';
import type { Document } from './document.ts';
import { documentHtml, escaped } from './html.ts';
import { overviewOf } from './overview.ts';
import { INK, PAGE } from './paper.ts';

/**
 * A document as an HTML file that stands alone: it fetches nothing and runs nothing, reads well on a screen and to a
 * screen reader, and prints on A4 with head, foot and page numbers (CSS Paged Media, margin boxes).
 */
export function htmlFile(document: Document): string {
  const { title, name, subtitle, subject, keywords, creator, language, look, draft, standing } = document;
  const meta = (key: string, content: string) => `<meta name="${key}" content="${escaped(content)}">`;
  return [
    '<!doctype html>',
    `<html lang="${language}">`,
    '<head>',
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; img-src data:">`,
    meta('viewport', 'width=device-width, initial-scale=1'),
    `<title>${escaped(name)}</title>`,
    meta('author', creator),
    meta('description', subject),
    meta('keywords', keywords.join(', ')),
    meta('date', document.issuedAt.toString()),
    `<style>${styles(document)}</style>`,
    '</head>',
    '<body>',
    ...(draft === undefined ? [] : [`<div class="watermark" aria-hidden="true">${escaped(draft)}</div>`]),
    `<header>${look.logo === undefined ? '' : picture(look.logo)}<span>${escaped(look.letterhead)}</span></header>`,
    '<main>',
    `<h1>${escaped(title)}</h1>`,
    `<p class="subtitle">${escaped(subtitle)}</p>`,
    ...overview(document),
    documentHtml(document, { under: 1, idOf }),
    '</main>',
    `<footer><span>${escaped(look.footer)}</span>${standing === undefined ? '' : `<span>${escaped([...(draft === undefined ? [] : [draft]), standing].join(' · '))}</span>`}</footer>`,
    '</body>',
    '</html>',
    '',
  ].join('\n');
}

const idOf = (number: string) => `punkt-${number.replace(/[^\p{L}\p{N}]+/gu, '-').replace(/-$/, '')}`;

function overview(document: Document): readonly string[] {
  const lines = overviewOf(document);
  if (lines.length === 0) return [];
  const rows = lines.map(({ text, number }) => `<li><a href="#${idOf(number)}">${escaped(text)}</a></li>`);
  const title = escaped(documentWords[document.language].overview);
  return [`<nav aria-label="${title}"><p><strong>${title}</strong></p><ul>${rows.join('')}</ul></nav>`];
}

function picture({ text, png, svg }: Logo): string {
  const source = svg === undefined ? `png;base64,${base64(png.bytes)}` : `svg+xml;base64,${base64(svg)}`;
  const width = Math.round((png.width / png.height) * 48);
  return `<img src="data:image/${source}" alt="${escaped(text)}" width="${width}" height="48">`;
}

function base64(bytes: Uint8Array): string {
  let text = '';
  for (const byte of bytes) text += String.fromCharCode(byte);
  return btoa(text);
}

function styles({ look, draft, standing, shortName, title, language }: Document): string {
  const accent = `#${look.accent}`;
  const head = isReadable(look) ? accent : `#${INK.text}`;
  const { page, of } = documentWords[language].pages;
  const font = (name: string) => `"${name}", Carlito, "Segoe UI", "Liberation Sans", Arial, sans-serif`;
  const mark = [draft, standing].filter((part) => part !== undefined).join(' · ');
  return `
:root { color-scheme: light; }
* { box-sizing: border-box; }
body { margin: 0 auto; max-width: 46rem; padding: 1.5rem 1.25rem 3rem; background: #fff; color: #${INK.text}; font: 1rem/1.5 ${font(look.fonts.text)}; overflow-wrap: anywhere; }
header { display: flex; align-items: center; gap: .9rem; padding-bottom: .8rem; margin-bottom: 1.6rem; border-bottom: 2px solid ${accent}; font: bold 1.05rem/1.3 ${font(look.fonts.headings)}; color: ${head}; }
header img { height: 48px; width: auto; max-width: 12rem; }
h1, h2, h3, h4, h5 { font-family: ${font(look.fonts.headings)}; color: ${head}; line-height: 1.25; margin: 1.4em 0 .35em; break-after: avoid; break-inside: avoid; }
h1 { font-size: 1.9rem; margin: 0; } h2 { font-size: 1.25rem; } h3 { font-size: 1.1rem; } h4, h5 { font-size: 1rem; }
.subtitle { margin: .1rem 0 1.2rem; font-size: 1.1rem; color: #${INK.quiet}; }
.draft { color: #${INK.draft}; letter-spacing: .04em; } .standing { font-weight: bold; }
p { margin: 0 0 .6em; orphans: 2; widows: 2; } p:has(+ ul), p:has(+ ol) { break-after: avoid; } ul, ol { margin: 0 0 .8em; padding-left: 1.5em; } li { margin-bottom: .2em; }
dl { margin: 0 0 1em; } dl div { display: grid; grid-template-columns: 11rem 1fr; gap: 0 1rem; break-inside: avoid; } dt { font-weight: bold; } dd { margin: 0; }
nav ul { list-style: none; padding: 0; columns: 2; } .outcome { font-weight: bold; break-before: avoid; } .note { font-style: italic; color: #${INK.quiet}; }
.scroll { overflow-x: auto; } table { border-collapse: collapse; width: 100%; margin: 0 0 1em; }
th, td { text-align: left; vertical-align: top; padding: .35rem .6rem .35rem 0; border-bottom: 1px solid #${INK.line}; } th { border-bottom: 2px solid ${accent}; }
th, td { overflow-wrap: normal; } td.long { overflow-wrap: anywhere; } tr, .short { break-inside: avoid; } thead { display: table-header-group; }
a { color: #${INK.link}; } footer { display: flex; flex-wrap: wrap; justify-content: space-between; gap: .3rem 1rem; margin-top: 2.5rem; padding-top: .6rem; border-top: 1px solid #${INK.line}; font-size: .85rem; color: #${INK.quiet}; }
.watermark { display: none; }
@media (max-width: 30rem) { dl div { grid-template-columns: 1fr; } dd { margin-bottom: .4rem; } }
@page { size: A4; margin: ${PAGE.margin}mm;
  @top-left { content: ${cssString(`${shortName} · ${title}`)}; font: 9pt ${font(look.fonts.text)}; color: #${INK.quiet}; }
  @top-right { content: ${cssString(mark)}; font: bold 9pt ${font(look.fonts.text)}; color: #${draft === undefined ? INK.quiet : INK.draft}; }
  @bottom-left { content: ${cssString(look.footer)}; font: 9pt ${font(look.fonts.text)}; color: #${INK.quiet}; }
  @bottom-right { content: ${cssString(page)} counter(page) ${cssString(of)} counter(pages); font: 9pt ${font(look.fonts.text)}; color: #${INK.quiet}; } }
@page :first { @top-left { content: none; } }
@media print { body { max-width: none; padding: 0; font-size: 11pt; } footer { display: none; } .scroll { overflow: visible; } a { color: inherit; }
  .watermark { display: block; position: fixed; z-index: -1; top: 40%; left: 0; right: 0; text-align: center; transform: rotate(-35deg); font: bold 110pt ${font(look.fonts.headings)}; color: #${INK.watermark}; } }
`.trim();
}

/** A string of CSS that can end neither itself nor the style sheet. @source CSS Syntax Module Level 3, section 4.3.7 */
function cssString(text: string): string {
  return `"${text.replace(/[^\p{L}\p{N} .,·-]/gu, (mark) => `\\${(mark.codePointAt(0) ?? 0).toString(16)} `)}"`;
}
