import { type Block, type Link, paragraph } from './document.ts';

/**
 * What someone wrote, as blocks. A line is a paragraph, lines that begin with `- ` or `• ` are a list, and
 * empty lines only set off. Nothing else is read into the text: no HTML, no Markdown, no `${}`.
 */
export function prose(text: string): readonly Block[] {
  const blocks: Block[] = [];
  let items: string[] = [];
  const endList = () => {
    if (items.length > 0) blocks.push({ kind: 'list', items });
    items = [];
  };
  for (const line of printable(text).split('\n')) {
    const item = /^\s*[-•]\s+(\S.*)$/.exec(line)?.[1];
    if (item !== undefined) {
      items.push(item.trim());
      continue;
    }
    if (line.trim() === '') continue;
    endList();
    blocks.push(paragraph(line.trim()));
  }
  endList();
  return blocks;
}

/** One line of what someone wrote, for a heading, a label or a title. */
export function line(text: string): string {
  return printable(text).replace(/\s+/g, ' ').trim();
}

/** Those that can be opened from paper or page; a link of another kind keeps its title only by standing in the text. */
export function safeLinks(links: readonly Link[]): readonly Link[] {
  return links.flatMap(({ title, url }) => {
    const address = webAddress(url);
    return address === undefined ? [] : [{ title: line(title) || address, url: address }];
  });
}

function webAddress(text: string): string | undefined {
  const url = URL.parse(printable(text).trim());
  return url !== null && (url.protocol === 'https:' || url.protocol === 'http:') ? url.href : undefined;
}

/**
 * Line ends made one kind and everything dropped that has no shape on paper: control characters, which XML 1.0
 * section 2.2 forbids, halves of surrogate pairs, and the marks that turn the reading direction around.
 */
export function printable(text: string): string {
  return text
    .replace(/\r\n?|\u2028|\u2029/g, '\n')
    .replace(/\t/g, ' ')
    .replace(/(?!\n)\p{Cc}|\p{Cs}|[\u202a-\u202e\u2066-\u2069\ufffe\uffff\ufeff]/gu, '');
}
