import { expect, it } from 'vitest';
import { summaryOf } from '../../src/counter/summary.ts';

it('is the first words of the card, without what only Markdown needs', () => {
  const heading = { type: 'TextBlock', text: 'Mødet 6\\. maj \\[udkast\\]' };
  const card = {
    type: 'AdaptiveCard',
    body: [
      { type: 'Container', items: [heading] },
      { type: 'TextBlock', text: 'Mere' },
    ],
  } as const;
  expect(summaryOf(card)).toBe('Mødet 6. maj [udkast]');
});

it('is at most 200 characters, and empty for a card without words', () => {
  expect(summaryOf({ type: 'AdaptiveCard', body: [{ type: 'TextBlock', text: 'x'.repeat(500) }] })).toHaveLength(200);
  expect(summaryOf({ type: 'AdaptiveCard', body: [{ type: 'Image' }] })).toBe('');
});
