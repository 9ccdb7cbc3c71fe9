import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ZodType } from 'zod';
import { absenceForm } from '../../src/forms/absence-form.ts';
import { answerForm, commentForm } from '../../src/forms/comment-forms.ts';
import { cleaned, readForm, typedOf } from '../../src/forms/form.ts';
import { headerForm } from '../../src/forms/header-form.ts';
import { itemForm } from '../../src/forms/item-form.ts';
import { moveForm, reasonForm } from '../../src/forms/meeting-forms.ts';
import { pastedForm } from '../../src/forms/pasted-minutes.ts';
import { planForm } from '../../src/forms/plan-form.ts';
import { pointForm } from '../../src/forms/point-form.ts';
import { acceptForm, deferForm, returnForm, settleForm } from '../../src/forms/triage-forms.ts';
import { body } from '../cards/sample-meeting.ts';

const klu = body('klu-guldborgsund');
const FORMS: Readonly<Record<string, ZodType<unknown>>> = {
  item: itemForm(klu.rules),
  accept: acceptForm,
  return: returnForm,
  defer: deferForm,
  settle: settleForm,
  absence: absenceForm,
  move: moveForm,
  cancel: reasonForm,
  plan: planForm(3),
  header: headerForm(klu),
  point: pointForm,
  comment: commentForm,
  answer: answerForm('c-1'),
  pasted: pastedForm,
};

describe('the other forms', () => {
  it('a meeting is moved to a day that exists', () => {
    const moved = { date: '2027-04-08', start: '13:00', length: '120', reason: 'Sygdom' };
    expect(readForm(moveForm, moved)).toMatchObject({
      ok: true,
      value: { reason: 'Sygdom', slot: { lengthInMinutes: 120 } },
    });
    expect(readForm(moveForm, { ...moved, date: '2027-02-29', start: '25:00', length: '', reason: ' ' })).toEqual({
      ok: false,
      faults: [
        { field: 'date', code: 'not-a-date' },
        { field: 'start', code: 'not-a-time' },
        { field: 'length', code: 'not-a-number' },
        { field: 'reason', code: 'missing' },
      ],
    });
  });

  it('a time may be written 12.30', () => {
    const moved = { date: '2027-04-08', start: '12.30', length: 60, reason: 'x' };
    const read = readForm(moveForm, moved);
    expect(read.ok && read.value.slot.start.toString()).toBe('12:30:00');
  });

  it('a plan keeps what is ticked, and looks only at that', () => {
    const rows = {
      'date-0': '2027-04-08',
      'start-0': '13:00',
      'length-0': '120',
      'keep-0': 'true',
      'keep-1': 'false',
      'date-1': 'aldrig',
    };
    const read = readForm(planForm(2), { ...rows, 'despite-doubts': 'true' });
    expect(read).toMatchObject({ ok: true, value: { despiteDoubts: true } });
    expect(read.ok && read.value.slots.map((slot) => slot.date.toString())).toEqual(['2027-04-08']);
    expect(readForm(planForm(2), { ...rows, 'keep-1': 'true' })).toMatchObject({
      faults: [
        { field: 'date-1', code: 'not-a-date' },
        { field: 'start-1', code: 'missing' },
        { field: 'length-1', code: 'not-a-number' },
      ],
    });
  });

  it('S4-02: the header has everyone in the body, the substitute with the one they came for', () => {
    const read = readForm(headerForm(klu), {
      'started-at': '13:00',
      'ended-at': '14:50',
      place: 'Teams',
      guests: 'Konsulent A\r\n\r\nKonsulent B',
      'presence-plo-1': 'apology',
      'substitute-plo-1': 'Suppleant',
    });
    expect(read).toMatchObject({ ok: true, value: { guests: ['Konsulent A', 'Konsulent B'] } });
    if (!read.ok) return;
    expect(read.value.attendance).toHaveLength(klu.members.length);
    expect(read.value.attendance.find((one) => one.member === 'plo-1')).toEqual({
      member: 'plo-1',
      presence: 'apology',
      substitute: 'Suppleant',
    });
  });

  it('a point may be saved without an outcome', () => {
    expect(readForm(pointForm, { text: 'Drøftet', outcome: 'none', base: 2 })).toEqual({
      ok: true,
      value: { text: 'Drøftet', outcome: undefined, base: 2, overrideReason: '' },
    });
  });

  it('a comment is about one point or the whole', () => {
    const comment = { comment: 'Enig', 'comment-kind': 'objection' };
    expect(readForm(commentForm, { ...comment, point: 'all' })).toMatchObject({
      value: { pointId: undefined, kind: 'objection' },
    });
    expect(readForm(commentForm, { ...comment, point: 'item-1' })).toMatchObject({ value: { pointId: 'item-1' } });
    expect(readForm(commentForm, { ...comment, comment: 'x'.repeat(4001) })).toMatchObject({
      faults: [{ field: 'comment', code: 'too-long', limit: 4000 }],
    });
  });

  it('an answer reads the fields of its own comment only', () => {
    const sent = { 'answer-c-1': 'Rettet', 'met-c-1': 'true', 'answer-c-2': 'Andet' };
    expect(readForm(answerForm('c-1'), sent)).toEqual({ ok: true, value: { text: 'Rettet', met: true } });
    expect(readForm(answerForm('c-3'), sent)).toEqual({
      ok: false,
      faults: [{ field: 'answer-c-3', code: 'missing' }],
    });
  });
});

describe.each(Object.entries(FORMS))('whatever is sent as %s', (_, form) => {
  it('is answered and never thrown at', () => {
    fc.assert(fc.property(fc.anything(), (data) => typeof readForm(form, data).ok === 'boolean'));
    fc.assert(
      fc.property(fc.dictionary(fc.constantFrom(...KEYS), fc.oneof(fc.string(), fc.anything())), (data) => {
        const read = readForm(form, data);
        return read.ok || read.faults.length > 0;
      }),
    );
  });
});

const KEYS = [
  ...[
    'topic',
    'what',
    'how',
    'why',
    'item-kind',
    'annexes',
    'length',
    'section',
    'waiver-reason',
    'question',
    'defer-to',
  ],
  ...[
    'settled-how',
    'reason',
    'date',
    'start',
    'date-0',
    'start-0',
    'length-0',
    'keep-0',
    'started-at',
    'ended-at',
    'place',
  ],
  ...[
    'presence-plo-1',
    'guests',
    'text',
    'outcome',
    'base',
    'point',
    'comment-kind',
    'comment',
    'answer-c-1',
    'met-c-1',
  ],
];

describe('what is kept of a text', () => {
  it('has one kind of line end, no control characters, and composed letters', () => {
    expect(cleaned(' a\r\nb\u0000\u202e\tc ')).toBe('a\nb\tc');
    expect(cleaned('a\u2028b\u2029c\ud800')).toBe('a\nb\nc');
    expect(cleaned('A\u030arhus')).toBe('Århus');
    expect(cleaned({ toString: () => 'x' })).toBe('');
  });

  it('typedOf gives back what was typed, to fill the form with again', () => {
    expect(typedOf({ topic: 'x', length: 15, keep: true, nested: {} })).toEqual({
      topic: 'x',
      length: '15',
      keep: 'true',
    });
    expect(typedOf(null)).toEqual({});
  });
});
