import type { Card } from '../cards/card.ts';

/** The first words of a card, for the toast and the activity feed, which read no Markdown. */
export function summaryOf(card: Card): string {
  const text = firstText(card.body) ?? '';
  return text.replace(/\\(?=[^\p{L}\p{N}\s])/gu, '').slice(0, 200);
}

function firstText(node: unknown): string | undefined {
  if (Array.isArray(node)) {
    for (const one of node) {
      const text = firstText(one);
      if (text !== undefined) return text;
    }
    return undefined;
  }
  if (typeof node !== 'object' || node === null) return undefined;
  if ('type' in node && node.type === 'TextBlock' && 'text' in node && typeof node.text === 'string') return node.text;
  return firstText('items' in node ? node.items : 'columns' in node ? node.columns : undefined);
}
