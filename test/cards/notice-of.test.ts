import { describe, expect, it } from 'vitest';
import { NothingToTell } from '../../src/cards/notice-facts.ts';
import { noticeOf } from '../../src/cards/notice-of.ts';
import { words } from '../../src/language/words.ts';
import { noticeKinds, noticeSample } from './notice-samples.ts';
import { at, body, hostile, long, office, sampleMeeting } from './sample-meeting.ts';

const klu = body('klu-guldborgsund');
const facts = {
  body: klu,
  meetingId: '2027-04-08',
  meeting: sampleMeeting(klu, (characters) => 'Årshjul'.slice(0, characters), 'none'),
  to: office(klu, 'chair'),
  origin: 'https://referent.example',
  formId: 'f',
  now: at('2027-03-26T09:00'),
};

describe.each(noticeKinds)('the notice %s', (kind) => {
  it.each(['da', 'en'] as const)('is a card with a summary and a letter in %s', (language) => {
    const { card, summary, letter } = noticeSample(kind, language);
    expect(card).toMatchObject({ type: 'AdaptiveCard', lang: language });
    expect(summary).not.toBe('');
    expect(letter.subject).toBe(summary);
    expect(letter.text).toContain(klu.home.mailbox);
    expect(letter.text).toContain(words(language).letter.greeting(office(klu, 'chair').title));
    expect(letter.html).toContain(`<html lang="${language}">`);
  });

  it('lets no tag a member wrote into its letter, and no line into its subject', () => {
    const { letter } = noticeSample(kind, 'da', hostile);
    expect(letter.html).not.toMatch(/<b>|<at>/);
    expect(letter.subject).not.toContain('\n');
  });
});

describe('letters to those without Teams', () => {
  it('S1-04, S1-05: the call names the due day, its clause and the four fields', () => {
    const { text } = noticeSample('call-for-items', 'da').letter;
    expect(text).toContain('senest onsdag den 24. marts 2027');
    expect(text).toContain(
      '»sekretariatet i hænde senest 2 uger efter« (Kommissorium for KLU Guldborgsund, 28.11.2024)',
    );
    expect(text).toContain('4. Hvorfor ønskes punktet på dagsordenen her?');
    expect(text).not.toContain('tryk');
  });

  it('S1-09, S1-10: the draft prints the eight days and the last of them', () => {
    const { text } = noticeSample('draft-circulated', 'da').letter;
    expect(text).toContain('1. dag: fre 23/4');
    expect(text).toContain('8. dag: tir 4/5');
    expect(text).toContain('til og med tirsdag den 4. maj 2027');
  });
});

describe('long minutes', () => {
  it('are shortened on the card and whole in the letter', () => {
    const { card, letter } = noticeSample('draft-circulated', 'da', long);
    expect(JSON.stringify(card)).toContain('Teksten er kortet af her.');
    expect(letter.text.split(long(3000)).length - 1).toBe(12);
  });
});

describe('a notice whose record has moved on', () => {
  it('about a meeting cancelled since, says that', () => {
    const { slot, online } = facts.meeting;
    const meeting = { stage: 'cancelled', slot, online, reason: 'For få punkter', at: facts.now } as const;
    const { summary, letter } = noticeOf('agenda-released', { ...facts, meeting }, words('da'));
    expect(summary).toBe('Mødet i KLU Guldborgsund torsdag den 8. april 2027 er aflyst');
    expect(letter.text).toContain('For få punkter');
  });

  it('about an item that is not there, is a broken promise', () => {
    expect(() => noticeOf('item-received', { ...facts, about: 'nothing' }, words('da'))).toThrow(NothingToTell);
    expect(() => noticeOf('call-for-items', { ...facts, meeting: { stage: 'unplanned' } }, words('da'))).toThrow(
      NothingToTell,
    );
  });
});
