import { describe, expect, it } from 'vitest';
import { incomplete } from '../../../src/domain/agenda/incomplete.ts';
import type { Body } from '../../../src/domain/body/body.ts';
import type { ItemKindRule } from '../../../src/domain/body/rules-of-procedure.ts';
import { guldborgsund } from '../bodies.ts';
import * as say from '../story.ts';

const clause = { document: 'Kommissorium', quote: 'beslutningspunkter vedlægges bilag' };
const rule: ItemKindRule = { kind: 'decision', needsAnnex: true, fields: ['recommendation'], clause };
const annexes = [{ title: 'Notat', url: 'https://kommune.example/notat' }];

function ruled(...itemKinds: readonly ItemKindRule[]): Body {
  return { ...guldborgsund, rules: { ...guldborgsund.rules, itemKinds } };
}

const lacking = (over: Parameters<typeof say.itemText>[0], itemKind = rule, party = 'plo') =>
  incomplete(say.itemText(over), ruled(itemKind).rules, { party });

describe('S0-14, S1-05: an item has what its kind must have', () => {
  it('a decision without an annex lacks it, by the clause of the rule; with one it does not', () => {
    expect(lacking({ annexes: [] })).toEqual({ because: 'annex-missing', kind: 'decision', clause });
    expect(lacking({ annexes })).toBeUndefined();
  });

  it('other kinds need none', () => {
    expect(lacking({ kind: 'discussion' })).toBeUndefined();
    expect(lacking({ kind: 'information' })).toBeUndefined();
  });

  it('a field that may be empty otherwise may not in this kind', () => {
    const fields = { topic: 'Årshjul', what: 'Hvad', how: 'Hvordan', why: 'Hvorfor', recommendation: ' ' };
    expect(lacking({ fields, annexes })).toEqual({ because: 'field-missing', field: 'recommendation', clause });
    expect(lacking({ fields, kind: 'discussion' })).toBeUndefined();
  });

  it('what every item must have is asked for first', () => {
    const fields = { topic: 'Årshjul', what: 'Hvad', how: 'Hvordan', why: '', recommendation: '' };
    expect(lacking({ fields })).toMatchObject({ field: 'why', clause: guldborgsund.rules.itemFields.clause });
  });

  it('a rule for one party holds for its members only', () => {
    const own = { ...rule, parties: ['kommune'] };
    expect(lacking({}, own, 'kommune')?.because).toBe('annex-missing');
    expect(lacking({}, own, 'plo')).toBeUndefined();
  });

  it('a body without such rules takes a decision as it is', () => {
    expect(incomplete(say.itemText(), guldborgsund.rules, { party: 'plo' })).toBeUndefined();
  });
});

describe('an item that lacks its annex', () => {
  const told = (...commands: Parameters<typeof say.told>[1]) =>
    say.told(ruled(rule), [say.planned(), say.called(), ...commands]);
  const whole = say.itemText({ annexes });

  it('is refused when it is handed in', () => {
    expect(say.groundOf(told(say.submitted()))).toBe('annex-missing');
    expect(say.groundOf(told(say.submitted('plo-1', '2027-03-15T10:00', 'item-1', whole)))).toBeUndefined();
  });

  it('and when the annex is taken out again', () => {
    const handedIn = say.submitted('plo-1', '2027-03-15T10:00', 'item-1', whole);
    const again = say.edited('plo-1', '2027-03-16T10:00', 'item-1', say.itemText());
    expect(say.groundOf(told(handedIn, again))).toBe('annex-missing');
  });
});
