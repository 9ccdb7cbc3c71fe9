import type { Block, Document, Fact } from './document.ts';

/** A document as lines of plain text, for a terminal. */
export function textLines({ title, subtitle, facts, blocks, draft }: Document): readonly string[] {
  return [
    ...(draft === undefined ? [] : [draft]),
    title,
    subtitle,
    '',
    ...facts.map(factLine),
    ...blocks.flatMap(linesOf),
  ];
}

function linesOf(block: Block): readonly string[] {
  switch (block.kind) {
    case 'heading':
      return ['', block.level === 1 ? block.text.toLocaleUpperCase('da-DK') : block.text];
    case 'paragraph':
      return [block.text];
    case 'list':
      return block.items.map((item) => `- ${item}`);
    case 'numbered':
      return block.items.map((item, index) => `${index + 1}) ${item}`);
    case 'facts':
      return block.facts.map(factLine);
    case 'links':
      return block.links.map(({ title, url }) => `- ${title}: ${url}`);
    case 'table':
      return [block.header, ...block.rows].map((row) => row.join(' | '));
  }
}

const factLine = ({ label, value }: Fact) => `${label}: ${value}`;
