import { describe, expect, it } from 'vitest';
import { minutesDocument } from '../../src/documents/minutes.ts';
import { textLines } from '../../src/documents/plain-text.ts';
import type { Body } from '../../src/domain/body/body.ts';
import { documentWords } from '../../src/language/document-words.ts';
import { minutes, planned, released, wrote } from './sample.ts';
import { body, clause } from './sample-body.ts';

const meeting = { ...planned, agenda: released };
const concluding = (title?: string): Body => {
  const rule = { clause: clause('Der udsendes et konklusionsreferat'), ...(title === undefined ? {} : { title }) };
  return { ...body, rules: { ...body.rules, conclusionMinutes: rule } };
};
const read = (written: ReturnType<typeof wrote>, of: Body = concluding()) => {
  const texts = { ...minutes.approved.draft.texts, 'item-1': written };
  const approved = { ...minutes.approved, draft: { ...minutes.approved.draft, texts } };
  return minutesDocument({ body: of, meeting, minutes: approved }, documentWords.da);
};
const under = (document: ReturnType<typeof read>, point: string) => {
  const from = document.blocks.findIndex((block) => block.kind === 'heading' && block.number === point);
  const to = document.blocks.findIndex((block, index) => index > from && block.kind === 'heading');
  return textLines({ ...document, blocks: document.blocks.slice(from + 1, to) })
    .join('\n')
    .split(/\n{2,}|: .*\n/)
    .at(-1);
};

describe('S0-15: minutes of what was concluded', () => {
  it('are called what the body calls them, and else »Beslutningsreferat«', () => {
    expect(read(wrote('Ja.', undefined)).title).toBe('Beslutningsreferat');
    expect(read(wrote('Ja.', undefined), concluding('Konklusionsreferat'))).toMatchObject({
      title: 'Konklusionsreferat',
      name: 'Konklusionsreferat, KLU Guldborgsund, 8. april 2027',
    });
    expect(read(wrote('Ja.', undefined), body).title).toBe('Referat');
    const english = minutesDocument({ body: concluding(), meeting, minutes: minutes.approved }, documentWords.en);
    expect(english.title).toBe('Minutes of decisions');
  });

  it('hold the point, the decision and the outcome, and no heading over either', () => {
    const document = read(wrote('Nummeret sendes ud.', 'decided'));
    expect(under(document, '2.1')).toContain('Nummeret sendes ud.\nKLU Guldborgsund besluttede som anført.');
    const headings = document.blocks.flatMap((block) => (block.kind === 'heading' ? [block.text] : []));
    expect(headings).not.toContain('Indstilling');
    expect(headings).not.toContain('Referat');
    expect(textLines(document).join('\n')).not.toContain('drøfter åbningstiden');
  });

  it('hold the recommendation where it is what was decided: else nobody could read what was', () => {
    expect(textLines(read(wrote('', 'followed'))).join('\n')).toContain(
      '- drøfter åbningstiden\nIndstillingen blev fulgt.',
    );
    expect(textLines(read(wrote('', 'changed'))).join('\n')).toContain('- drøfter åbningstiden');
    expect(textLines(read(wrote('', 'not-treated'))).join('\n')).not.toContain('- drøfter åbningstiden');
  });

  it('hold who was there and how they were approved, as all minutes do', () => {
    const text = textLines(read(wrote('Ja.', undefined))).join('\n');
    expect(text).toContain('Praktiserende læge 2 (afbud; suppleant: Praktiserende læge 3)');
    expect(text).toContain('Referatet er godkendt den 5. maj 2027');
  });
});
