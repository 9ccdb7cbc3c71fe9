import type { Card } from '../../src/cards/card.ts';
import { caseNoticeOf } from '../../src/cards/case-notice.ts';
import type { MemberId } from '../../src/domain/body/body.ts';
import type { CaseNoticeKind, Failed } from '../../src/domain/dispatch.ts';
import type { DocketNoticeKind } from '../../src/domain/docket/notice-kind.ts';
import type { WrittenNoticeKind } from '../../src/domain/written-procedure/notices.ts';
import type { Language } from '../../src/language/language.ts';
import { words as wordsOf } from '../../src/language/words.ts';
import { casesBetween } from './between-cases.ts';
import { sampleDialogue } from './dialogue-samples.ts';
import { sampleDuties } from './duty-samples.ts';
import { at, body, office, type Writing } from './sample-meeting.ts';

/** What a notice is read from: the case, and the part of it that the notice is about. */
interface Told {
  readonly subject: string;
  readonly state: unknown;
  readonly about?: string;
  readonly failed?: Failed;
}

/** The cards of every kind of notice about a case: `notice-referral-received` and so on. The docket and the written procedures have their own. */
export function caseNoticeSamples(language: Language, write: Writing): Readonly<Record<string, Card>> {
  const aalborg = body('klu-aalborg');
  const to = office(aalborg, 'secretary');
  const { referral, received, consultation } = casesBetween(write);
  const dialogue = sampleDialogue(write);
  const duties = sampleDuties(aalborg, write);
  const duty = { subject: '2027', state: duties, about: duties.duties[1]?.id ?? '' };
  const told: Readonly<Record<Exclude<CaseNoticeKind, DocketNoticeKind | WrittenNoticeKind>, Told>> = {
    'case-delivery-failed': {
      subject: 'r-1',
      state: referral,
      failed: { what: 'referral-received', to: 'plo-1' as MemberId }, // as in the body's file
    },
    'case-new-link': { subject: 'h-1', state: consultation, about: 'consultation' },
    'dialogue-to-announce': { subject: 'dialogue-meetings', state: { meetings: [dialogue] }, about: dialogue.id },
    'duty-due': duty,
    'duty-passed': duty,
    'referral-received': { subject: 'r-2', state: received },
    'referral-called-back': { subject: 'r-2', state: { ...received, stage: 'called-back' } },
    'referral-too-late': { subject: 'r-1', state: referral, about: 'o-1' },
    'referral-answered': { subject: 'r-1', state: referral, about: 'klyngestyregruppe-nord' },
    'referral-overdue': { subject: 'r-1', state: referral },
    'consultation-opened': { subject: 'h-1', state: consultation },
    'consultation-reminder': { subject: 'h-1', state: consultation },
    'consultation-closed': { subject: 'h-1', state: { ...consultation, stage: 'closed' } },
  };
  const more = { body: aalborg, to, origin: 'https://a.example', formId: 'form-1', now: at('2027-05-20T09:00') };
  const words = wordsOf(language);
  return Object.fromEntries(
    Object.entries(told).map(([kind, one]) => [
      `notice-${kind}`,
      caseNoticeOf(kind as CaseNoticeKind, { ...one, ...more }, words).card, // the keys of the record above
    ]),
  );
}
