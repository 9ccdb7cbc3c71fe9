import type { Block, Document, Fact } from './document.ts';

/** HTML of ours, in which all text is escaped. */
class Html {
  readonly source: string;
  constructor(source: string) {
    this.source = source;
  }
}

/** Writes HTML: what is set in is text, and is escaped, unless it was written so itself. */
function html(parts: TemplateStringsArray, ...set: readonly (string | Html | readonly Html[])[]): Html {
  const written = set.map((one) => {
    if (one instanceof Html) return one.source;
    return typeof one === 'string' ? escaped(one) : one.map(({ source }) => source).join('');
  });
  return new Html(parts.reduce((text, part, index) => `${text}${written[index - 1] ?? ''}${part}`));
}

export interface Setting {
  /** The level of the heading it stands under: with 1, its own begin at `h2`. */
  readonly under: number;
  /** The id of a point's heading, by the point's number, where it can be linked to. */
  readonly idOf?: (number: string) => string;
}

/** The inside of a document as HTML: its mark, its facts and its blocks. The title is left to what stands around it. */
export function documentHtml(document: Document, setting: Setting): string {
  return [
    ...markHtml(document),
    factsHtml(document.facts),
    ...document.blocks.map((block) => blockHtml(block, setting)),
  ]
    .map(({ source }) => source)
    .join('\n');
}

/** A table of no more rows is kept on one page of paper. */
const FEW_ROWS = 7;

function markHtml({ draft, standing }: Document): readonly Html[] {
  if (draft === undefined) return standing === undefined ? [] : [html`<p class="standing">${standing}</p>`];
  return [
    standing === undefined
      ? html`<p class="draft"><strong>${draft}</strong></p>`
      : html`<p class="draft"><strong>${draft}</strong> ${standing}</p>`,
  ];
}

function blockHtml(block: Block, { under, idOf }: Setting): Html {
  switch (block.kind) {
    case 'heading': {
      const name = new Html(`h${Math.min(6, block.level + under)}`);
      return idOf === undefined || block.number === undefined
        ? html`<${name}>${block.text}</${name}>`
        : html`<${name} id="${idOf(block.number)}">${block.text}</${name}>`;
    }
    case 'paragraph':
      return block.tone === 'plain' ? html`<p>${block.text}</p>` : html`<p class="${block.tone}">${block.text}</p>`;
    case 'list':
      return html`<ul>${block.items.map((item) => html`<li>${item}</li>`)}</ul>`;
    case 'numbered':
      return html`<ol>${block.items.map((item) => html`<li>${item}</li>`)}</ol>`;
    case 'facts':
      return factsHtml(block.facts);
    case 'links':
      return html`<ul>${block.links.map(({ title, url }) => html`<li><a href="${url}" rel="noreferrer">${title}</a></li>`)}</ul>`;
    case 'table':
      // On a telephone a wide table is moved sideways, by the keyboard too, and so has a name (WCAG 2.2, 2.1.1).
      return html`<div class="${block.rows.length <= FEW_ROWS ? 'scroll short' : 'scroll'}" tabindex="0" role="group" aria-label="${block.header.join(', ')}"><table><thead><tr>${block.header.map((cell) => html`<th scope="col">${cell}</th>`)}</tr></thead><tbody>${block.rows.map(
        (row) => html`<tr>${row.map(cellHtml)}</tr>`,
      )}</tbody></table></div>`;
  }
}

/** A word that no column is wide enough for may be broken; no other is. */
function cellHtml(cell: string): Html {
  return /\S{25}/u.test(cell) ? html`<td class="long">${cell}</td>` : html`<td>${cell}</td>`;
}

function factsHtml(facts: readonly Fact[]): Html {
  if (facts.length === 0) return html``;
  return html`<dl class="facts">${facts.map(({ label, value }) => html`<div><dt>${label}</dt><dd>${value}</dd></div>`)}</dl>`;
}

/** Text as it may stand in HTML and in its attributes. */
export function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (mark) => `&#${mark.codePointAt(0)};`);
}
