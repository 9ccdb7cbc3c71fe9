import { describe, expect, it } from 'vitest';
import { annexText } from '../../src/cards/item-form.ts';
import { LIMITS, readForm } from '../../src/forms/form.ts';
import { itemForm } from '../../src/forms/item-form.ts';
import { body } from '../cards/sample-meeting.ts';

const klu = body('klu-guldborgsund');
const aalborg = body('klu-aalborg');
const item = {
  topic: 'Årshjul',
  what: 'Planen',
  how: 'Drøftes',
  why: 'Fælles sag',
  'item-kind': 'decision',
  length: '20',
};

describe('the item form', () => {
  it('S1-05: Guldborgsund asks four things, and each that is missing is named', () => {
    expect(readForm(itemForm(klu.rules), { topic: 'Årshjul' })).toEqual({
      ok: false,
      faults: ['what', 'how', 'why'].map((field) => ({ field, code: 'missing' })),
    });
  });

  it('S0-14: Aalborg asks three, and takes no why', () => {
    const read = readForm(itemForm(aalborg.rules), item);
    expect(read).toMatchObject({ ok: true });
    if (read.ok) expect(Object.keys(read.value.fields).toSorted()).toEqual(['how', 'topic', 'what']);
  });

  it('reads what Teams sends: text for numbers, line ends of two characters', () => {
    const sent = {
      ...item,
      what: 'Linje 1\r\nLinje 2',
      annexes: 'Bilag 1: https://klu.example/1.pdf\r\n\r\nhttps://klu.example/2',
    };
    expect(readForm(itemForm(klu.rules), sent)).toEqual({
      ok: true,
      value: {
        fields: { topic: 'Årshjul', what: 'Linje 1\nLinje 2', how: 'Drøftes', why: 'Fælles sag' },
        kind: 'decision',
        annexes: [
          { title: 'Bilag 1', url: 'https://klu.example/1.pdf' },
          { title: 'https://klu.example/2', url: 'https://klu.example/2' },
        ],
        lengthInMinutes: 20,
      },
    });
  });

  it.each([
    ['topic', LIMITS.topic],
    ['what', LIMITS.text],
  ])('takes a %s of %i characters and no more', (field, limit) => {
    expect(readForm(itemForm(klu.rules), { ...item, [field]: 'å'.repeat(limit) }).ok).toBe(true);
    expect(readForm(itemForm(klu.rules), { ...item, [field]: 'å'.repeat(limit + 1) })).toEqual({
      ok: false,
      faults: [{ field, code: 'too-long', limit }],
    });
  });

  it.each(['javascript:alert(1)', 'file:///etc/passwd', 'se bilaget', 'C:\\bilag.docx'])(
    'refuses %j as an annex',
    (annexes) => {
      expect(readForm(itemForm(klu.rules), { ...item, annexes })).toEqual({
        ok: false,
        faults: [{ field: 'annexes', code: 'not-a-link' }],
      });
    },
  );

  it('names a length that is no number, too small or too great, and a kind it does not know', () => {
    const faults = (more: object) => readForm(itemForm(klu.rules), { ...item, ...more });
    expect(faults({ length: 'længe' })).toMatchObject({ faults: [{ field: 'length', code: 'not-a-number' }] });
    expect(faults({ length: '0' })).toMatchObject({ faults: [{ field: 'length', code: 'out-of-range' }] });
    expect(faults({ length: 481 })).toMatchObject({ faults: [{ field: 'length', code: 'out-of-range', limit: 480 }] });
    expect(faults({ 'item-kind': 'party' })).toMatchObject({ faults: [{ field: 'item-kind', code: 'not-a-choice' }] });
    expect(faults({ length: '' })).toMatchObject({ ok: true, value: { lengthInMinutes: 15 } });
  });

  it('keeps HTML, Markdown and bindings as the text they are', () => {
    const what = `<b>fed</b> **fed** ${'$'}{plan} [x](y)`;
    expect(readForm(itemForm(klu.rules), { ...item, what })).toMatchObject({ value: { fields: { what } } });
  });

  it('writes annexes as they are read again', () => {
    const annexes = [
      { title: 'Bilag 1', url: 'https://klu.example/1' },
      { title: 'https://klu.example/2', url: 'https://klu.example/2' },
    ];
    expect(readForm(itemForm(klu.rules), { ...item, annexes: annexText(annexes) })).toMatchObject({
      value: { annexes },
    });
  });
});
