import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { demandBound, UnboundTemplate } from '../../src/cards/bindings.ts';
import { inRows } from '../../src/cards/button-rows.ts';
import { shortened } from '../../src/cards/facts.ts';
import { plain } from '../../src/cards/plain.ts';

describe('plain: text as it was written', () => {
  it.each([
    ['6. maj 2027', '6\\. maj 2027'],
    ['møde 6. maj', 'møde 6. maj'],
    ['*vigtigt*', '\\*vigtigt\\*'],
    ['# overskrift', '\\# overskrift'],
    ['- streg', '\\- streg'],
    ['mandag-fredag', 'mandag-fredag'],
    ['a\r\nb', 'a\n\nb'],
    ['[her](https://x.example)', '\\[her\\](https://x.example)'],
    ['> citat', '\\> citat'],
    ['3 < 4 & 5', '3 < 4 & 5'],
  ])('%j becomes %j', (text, escaped) => {
    expect(plain(text)).toBe(escaped);
  });

  it('leaves no tag, no entity, no date macro and no binding', () => {
    const hidden = plain(`<at>x</at> &amp; {{DATE(2027)}} ${bind('x')}`).replaceAll('\u2060', '|');
    expect(hidden).toBe('<|at>x<|/at> &|amp; {|{DATE(2027)}} $|{x}');
  });
});

/** As a template spells it: a dollar sign and braces around an expression. */
const bind = (expression: string) => `\${${expression}}`;

describe('demandBound', () => {
  it('finds a name the view lacks, also inside a list', () => {
    const rows = [{ $data: bind('rows'), text: bind('a') }];
    expect(() => demandBound('t', { text: bind('missing') }, {})).toThrow(UnboundTemplate);
    expect(() => demandBound('t', rows, { rows: [{ b: 1 }] })).toThrow('binds a');
    expect(() => demandBound('t', rows, {})).toThrow(`binds ${bind('rows')}`);
  });

  it('passes functions, quotes and the root', () => {
    const layout = [{ $data: bind('rows'), $when: bind("count($root.rows) > 0 && a != 'b'"), text: bind('a') }];
    expect(() => demandBound('t', layout, { rows: [{ a: 'x' }] })).not.toThrow();
  });
});

describe('inRows: no button is cut off', () => {
  const button = (title: string) => ({ type: 'Action.Execute', title });

  it('leaves what fits at the foot of the card', () => {
    const card = { body: [], actions: [button('Ja'), button('Nej')] };
    expect(inRows(card)).toEqual(card);
  });

  it('makes rows of what does not, and loses none', () => {
    const titles = ['Indsend punkt', 'Ingen punkter', 'Meld afbud', 'Hvorfor?'];
    const { body, actions } = inRows({ body: [], actions: titles.map(button) });
    expect(actions).toBeUndefined();
    expect(body).toMatchObject([
      { type: 'ActionSet', actions: titles.slice(0, 2).map(button) },
      { type: 'ActionSet', actions: titles.slice(2).map(button) },
    ]);
  });
});

describe('shortened', () => {
  it('stays within the budget, keeps what is short, and marks what it cut', () => {
    fc.assert(
      fc.property(
        fc.array(fc.string({ maxLength: 200 }), { maxLength: 12 }),
        fc.integer({ min: 50, max: 800 }),
        (texts, budget) => {
          const kept = shortened(texts, budget);
          expect(kept.join('').length).toBeLessThanOrEqual(Math.max(budget, 0));
          kept.forEach((text, index) => {
            expect(text === texts[index] || text.endsWith('…')).toBe(true);
          });
        },
      ),
    );
  });
});
