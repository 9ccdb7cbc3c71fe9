import { describe, expect, it } from 'vitest';
import { textLines } from '../../src/documents/plain-text.ts';
import { proofDocument } from '../../src/documents/proof.ts';
import { type ProofSources, type ProvedWord, proofOf } from '../../src/documents/proof-facts.ts';
import { seated } from '../../src/domain/body/body.ts';
import { documentWords } from '../../src/language/document-words.ts';
import { guldborgsund } from '../domain/bodies.ts';
import * as say from '../domain/story.ts';

const circulated = [
  ...[say.planned(), say.called(), say.submitted('plo-1'), say.placed(), say.released()],
  ...[say.opened(), say.wrote([say.writing('Drøftet.')]), say.circulated()],
];
const at = Temporal.Instant.from('2027-04-22T08:00:00Z');

const word = (state: ProvedWord['state'], more: Partial<ProvedWord> = {}): ProvedWord => ({
  ...{ dispatchId: 'draft#0', kind: 'draft-circulated', to: 'plo-2', way: 'mail', at, detail: '' },
  state,
  ...more,
});

function sources(words: readonly ProvedWord[]): ProofSources {
  const meeting = say.meetingAfter(guldborgsund, circulated);
  const { minutes } = meeting;
  if (minutes.stage === 'none') throw new Error('no minutes');
  return {
    ...{ body: guldborgsund, meetingId: '2027-04-08', meeting, minutes, lines: [], words },
    check: { rows: 0, faults: [] },
  };
}

const receivedBy = (...words: readonly ProvedWord[]) =>
  proofOf(sources(words)).members.find(({ id }) => id === 'plo-2')?.received;

describe('a member has the draft by the words on what was sent', () => {
  it.each(['sent', 'confirmed', 'seen', 'answered'] as const)('when it is %s', (state) => {
    expect(receivedBy(word('made'), word('trying'), word(state))).toMatchObject({ way: 'mail', state });
  });

  it.each(['made', 'trying', 'refused', 'in-doubt', 'laid-aside'] as const)('not when it is %s', (state) => {
    expect(receivedBy(word(state))).toBeUndefined();
  });

  it('not when it came back, however it had been sent; and again when it is sent anew', () => {
    const back = [word('sent'), word('bounced', { ground: 'no-such-address' })];
    expect(receivedBy(...back)).toBeUndefined();
    expect(receivedBy(...back, word('sent', { dispatchId: 'draft#0/again' }))).toMatchObject({ way: 'mail' });
  });

  it('by the way that took it, where another refused', () => {
    expect(receivedBy(word('refused', { way: 'teams', ground: 'blocked' }), word('sent'))).toMatchObject({
      way: 'mail',
    });
  });

  it('not by any other notice than the draft', () => {
    expect(receivedBy(word('sent', { kind: 'approval-reminder' }))).toBeUndefined();
  });
});

describe('the proof before the approval', () => {
  it('is marked as what is known so far, with every member, and why one does not have it', () => {
    const document = proofDocument(
      sources([word('sent'), word('bounced', { ground: 'no-such-address' })]),
      documentWords.da,
    );
    expect(document.draft).toBe('FORELØBIGT');
    const text = textLines(document).join('\n');
    expect(text).toContain('Godkendt: endnu ikke');
    expect(text).toContain('kommet retur: mailadressen findes ikke');
    expect(proofOf(sources([])).members.map(({ id }) => id)).toEqual(seated(guldborgsund).map(({ id }) => id));
  });

  it('shows what others wrote as it was written', () => {
    const odd = word('sent', { detail: '<b>x</b>\nto linjer' });
    expect(textLines(proofDocument(sources([odd]), documentWords.en)).join('\n')).toContain('(<b>x</b> to linjer)');
  });
});
