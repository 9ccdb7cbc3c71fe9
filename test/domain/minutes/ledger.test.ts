import { describe, expect, it } from 'vitest';
import type { LedgerWriting } from '../../../src/domain/minutes/ledger.ts';
import type { Outcome } from '../../../src/domain/minutes/minutes.ts';
import { guldborgsund, klynge } from '../bodies.ts';
import * as say from '../story.ts';

const KEPT = 'Godkender at mødedatoerne fastholdes';
const SENT = 'Godkender at der evt. sendes suppleanter';
const calendar = (recommendation = `Det indstilles, at Klyngestyregruppe Nord:\n- ${KEPT}\n- ${SENT}`) =>
  say.itemText({ fields: { topic: 'Mødekalender', recommendation } });

/** The agenda of a meeting with one item, handed in by `who`. */
const agenda = (who: string, text = calendar()) => [
  say.planned(),
  say.called(),
  say.submitted(who, '2027-03-15T10:00', 'item-1', text),
  say.placed({ state: 'accepted', section: 'items' }),
  say.released(),
  say.opened(),
];
const wrote = (outcome: Outcome | undefined, ledger: readonly LedgerWriting[] = [], revision = 0) =>
  say.wrote([{ pointId: 'item-1', text: 'Mødedatoer fastholdes.', outcome, baseRevision: revision, ledger }]);
const told = (...commands: Parameters<typeof say.told>[1]) =>
  say.told(klynge, [...agenda('plo-1'), ...commands, say.circulated()]);

describe('S4-05: every bullet of a recommendation has an outcome before the minutes go out', () => {
  it('seed 004, item 7: two recommendations, and the minutes answer one: the other is named', () => {
    expect(told(wrote(undefined, [{ bullet: KEPT, outcome: 'followed' }])).last).toEqual({
      accepted: false,
      refusal: {
        because: 'recommendations-unanswered',
        points: [{ title: 'Mødekalender', bullets: [SENT] }],
      },
    });
  });

  it.each([
    [
      'both followed',
      [
        { bullet: KEPT, outcome: 'followed' },
        { bullet: SENT, outcome: 'followed' },
      ],
    ],
    [
      'one deferred',
      [
        { bullet: KEPT, outcome: 'followed' },
        { bullet: SENT, outcome: 'deferred' },
      ],
    ],
    [
      'one not treated',
      [
        { bullet: KEPT, outcome: 'not-treated' },
        { bullet: SENT, outcome: 'followed' },
      ],
    ],
    [
      'one changed',
      [
        { bullet: KEPT, outcome: 'changed', instead: 'Flyttes' },
        { bullet: SENT, outcome: 'followed' },
      ],
    ],
  ] as const)('%s', (_, ledger) => {
    expect(say.groundOf(told(wrote(undefined, ledger)))).toBe(undefined);
  });

  it('S4-16: »Indstillingen blev fulgt« answers them all; »drøftede« does not', () => {
    expect(say.groundOf(told(wrote('followed')))).toBe(undefined);
    expect(say.groundOf(told(wrote('discussed')))).toBe('recommendations-unanswered');
  });

  it('S2-13: the only bullet is answered by any of the fixed verbs', () => {
    const one = agenda('plo-1', calendar('Det indstilles at:\n• udvalget drøfter kalenderen'));
    expect(say.groundOf(say.told(klynge, [...one, wrote('discussed'), say.circulated()]))).toBe(undefined);
    expect(say.groundOf(say.told(klynge, [...one, wrote(undefined), say.circulated()]))).toBe('outcome-missing');
  });

  it('the secretary’s own items are asked of like a member’s', () => {
    const own = say.told(klynge, [...agenda('secretary'), wrote('noted'), say.circulated()]);
    expect(own.last).toMatchObject({ refusal: { points: [{ bullets: [KEPT, SENT] }] } });
  });
});

describe('S2, oddity f: the outcome may differ from what was recommended', () => {
  const changed = (instead: string) => wrote(undefined, [{ bullet: KEPT, outcome: 'changed', instead }]);

  it.each(['', '  '])('»ændret« to »%s« says nothing and is not written', (instead) => {
    expect(say.toldAsIs(klynge, [...agenda('plo-1'), changed(instead)]).last).toMatchObject({
      refusal: { because: 'changed-to-what', bullets: [KEPT] },
    });
  });

  it('what was decided instead is kept', () => {
    const { state } = say.toldAsIs(klynge, [...agenda('plo-1'), changed(' Mødet flyttes. ')]);
    expect(state).toMatchObject({
      minutes: {
        draft: { texts: { 'item-1': { ledger: [{ bullet: KEPT, outcome: 'changed', instead: 'Mødet flyttes.' }] } } },
      },
    });
  });
});

describe('the ledger is written a part at a time', () => {
  const first = wrote(undefined, [{ bullet: KEPT, outcome: 'followed' }]);
  const ledgerAfter = (...commands: Parameters<typeof say.told>[1]) => {
    const { minutes } = say.meetingAfter(klynge, [...agenda('plo-1'), ...commands]);
    return minutes.stage === 'none' ? undefined : minutes.draft.texts['item-1']?.ledger;
  };

  it('what is not named stays, in the order of the recommendation', () => {
    const second = wrote(undefined, [{ bullet: SENT, outcome: 'deferred' }], 1);
    expect(ledgerAfter(first, second)).toEqual([
      { bullet: KEPT, outcome: 'followed' },
      { bullet: SENT, outcome: 'deferred' },
    ]);
  });

  it('an outcome taken back is gone, and an unknown bullet is none', () => {
    expect(ledgerAfter(first, wrote(undefined, [{ bullet: KEPT, outcome: undefined }], 1))).toBe(undefined);
    expect(ledgerAfter(wrote(undefined, [{ bullet: 'Noget andet', outcome: 'followed' }]))).toBe(undefined);
  });

  it('the same again changes nothing; once the draft is out another is a correction', () => {
    expect(say.toldAsIs(klynge, [...agenda('plo-1'), first, first]).last).toEqual({ accepted: true, events: [] });
    const out = [...agenda('plo-1'), wrote('followed'), say.circulated()];
    const corrected = say.told(klynge, [...out, wrote('followed', [{ bullet: SENT, outcome: 'deferred' }], 1)]);
    expect(say.happened(corrected)).toEqual(['draft-corrected']);
  });
});

describe('S0-09: every point of the agenda is treated', () => {
  const out = [...agenda('plo-1'), wrote('followed'), say.circulated()];

  it('one neither written nor marked keeps the minutes back, and is named; the next meeting’s line is not asked for', () => {
    expect(say.toldAsIs(klynge, out).last).toMatchObject({
      refusal: { because: 'points-unwritten', titles: ['approve-agenda', 'approve-minutes'] },
    });
  });

  it.each(['not-treated', 'deferred', 'approved'] as const)('marked »%s« it is treated', (outcome) => {
    const marks = ['approve-agenda', 'approve-minutes'].map((id) => say.writing('', outcome, 0, id));
    const marked = [...out.slice(0, -1), say.wrote(marks), say.circulated()];
    expect(say.groundOf(say.toldAsIs(klynge, marked))).toBe(undefined);
  });

  it('what was approved before the meeting is there for information, and asks for nothing', () => {
    const before = [
      say.note('2026-10-08', { minutes: 'approved', approvedAt: Temporal.Instant.from('2026-11-03T00:00Z') }),
    ];
    const told = say.toldAsIs(
      guldborgsund,
      [say.planned(), say.called(), say.released(), say.opened(), say.circulated()],
      before,
    );
    expect(told.last).toMatchObject({ refusal: { titles: ['approve-agenda', 'any-other-business'] } });
  });
});
