import { describe, expect, it } from 'vitest';
import { refusalCard } from '../../src/cards/refusal.ts';
import type { Ground, Refusal } from '../../src/domain/refusal.ts';
import { refused } from '../../src/language/refused.ts';
import { words } from '../../src/language/words.ts';
import { at, body, office, ordinary, sampleMeeting } from '../cards/sample-meeting.ts';

const klu = body('klu-guldborgsund');
const meeting = sampleMeeting(klu, ordinary, 'none');
const [call, due] = meeting.deadlines;
if (call === undefined || due === undefined) throw new Error('the sample has no deadlines');
const date = Temporal.PlainDate.from('2027-04-08');
const moment = at('2027-05-05T00:00');
const { clause } = klu.rules.approval;
const titles = ['Årshjul', 'Udskrivning'];

/** One refusal for each ground; a ground without one does not compile. */
const REFUSALS: { readonly [G in Ground]: Extract<Refusal, { because: G }> } = {
  'no-such-body': { because: 'no-such-body' },
  'receipt-counts': { because: 'receipt-counts', dates: [date] },
  'answer-counts': {
    because: 'answer-counts',
    cases: [{ title: 'Praksisplan', lastDay: Temporal.PlainDate.from('2027-04-08') }],
  },
  'held-already': { because: 'held-already', reason: 'Klagesag hos tilsynet' },
  'not-held': { because: 'not-held' },
  'no-such-place': { because: 'no-such-place' },
  'no-such-information': { because: 'no-such-information' },
  'paper-without-date': { because: 'paper-without-date' },
  'paper-without-points': { because: 'paper-without-points' },
  'paper-of-another-body': { because: 'paper-of-another-body', named: 'KLU Aalborg' },
  'paper-imported-already': { because: 'paper-imported-already', name: 'Dagsorden.docx' },
  'paper-not-kept': { because: 'paper-not-kept' },
  'no-such-topic': { because: 'no-such-topic' },
  'topic-always-covered': { because: 'topic-always-covered', title: 'Lægedækningen', clause },
  'topics-uncovered': { because: 'topics-uncovered', titles, clause },
  'nowhere-to-escalate': { because: 'nowhere-to-escalate' },
  'no-such-consultation': { because: 'no-such-consultation' },
  'consultation-without-title': { because: 'consultation-without-title' },
  'nobody-to-hear': { because: 'nobody-to-hear' },
  'window-too-short': { because: 'window-too-short' },
  'not-heard': { because: 'not-heard' },
  'no-written-procedure-here': { because: 'no-written-procedure-here' },
  'no-such-written-procedure': { because: 'no-such-written-procedure' },
  'proposal-without-title': { because: 'proposal-without-title' },
  'meeting-not-to-be-demanded': { because: 'meeting-not-to-be-demanded', clause },
  'written-procedure-over': { because: 'written-procedure-over', lastDay: date, meetingDemanded: false, clause },
  'no-such-group': { because: 'no-such-group' },
  'group-without-name': { because: 'group-without-name' },
  'group-without-members': { because: 'group-without-members' },
  'terms-missing': { because: 'terms-missing' },
  'group-past-deadline': { because: 'group-past-deadline', doneBy: date },
  'group-has-ended': { because: 'group-has-ended', name: 'Hygiejnegruppen' },
  'no-such-agreement': { because: 'no-such-agreement' },
  'agreement-without-title': { because: 'agreement-without-title' },
  'no-agreements-here': { because: 'no-agreements-here' },
  'agreement-step-skipped': { because: 'agreement-step-skipped', missing: 'PLO-Regional', clause },
  'no-such-step': { because: 'no-such-step' },
  'agreement-with-step-already': { because: 'agreement-with-step-already', name: 'PLO-Regional' },
  'agreement-not-sent': { because: 'agreement-not-sent', name: 'PLO-Regional' },
  'not-concluded-here': { because: 'not-concluded-here', missing: 'PLO-Regional', clause },
  'central-consent-missing': { because: 'central-consent-missing' },
  'agreement-stands': { because: 'agreement-stands', title: 'Rejsevaccination' },
  'agreement-not-in-force': { because: 'agreement-not-in-force', title: 'Rejsevaccination' },
  'terms-reversed': { because: 'terms-reversed' },
  'no-such-referral': { because: 'no-such-referral' },
  'referral-without-title': { because: 'referral-without-title' },
  'nobody-to-refer-to': { because: 'nobody-to-refer-to' },
  'referral-loop': { because: 'referral-loop', path: ['KLU Aalborg', 'KLU Guldborgsund'], to: 'KLU Aalborg' },
  'referred-already': { because: 'referred-already', to: 'KLU Aalborg' },
  'referral-over': { because: 'referral-over', title: 'TUT' },
  'referral-placed-already': { because: 'referral-placed-already', on: date },
  'answers-for-itself': { because: 'answers-for-itself', name: 'KLU Aalborg' },
  'no-such-receiver': { because: 'no-such-receiver' },
  'nothing-to-report': { because: 'nothing-to-report' },
  'no-such-meeting': { because: 'no-such-meeting' },
  'not-allowed': { because: 'not-allowed', needs: 'chair' },
  'reason-missing': { because: 'reason-missing' },
  'not-their-substitute': { because: 'not-their-substitute', title: 'Suppleant' },
  'substitute-comes-for-another': { because: 'substitute-comes-for-another', title: 'Suppleant' },
  'plan-empty': { because: 'plan-empty' },
  'plan-not-proposed': { because: 'plan-not-proposed' },
  'plan-has-doubts': { because: 'plan-has-doubts', dates: [date] },
  'meeting-exists': { because: 'meeting-exists', date },
  'meeting-cancelled': { because: 'meeting-cancelled', date, reason: 'For få punkter' },
  'members-elsewhere': {
    because: 'members-elsewhere',
    date,
    clashes: [{ with: 'Forretningsudvalget', members: ['Direktør'] }],
  },
  'in-the-past': { because: 'in-the-past', date },
  'nothing-changed': { because: 'nothing-changed' },
  'meeting-begun': { because: 'meeting-begun', date },
  'meeting-not-begun': { because: 'meeting-not-begun', date, start: meeting.slot.start },
  'items-not-called-for': { because: 'items-not-called-for', call },
  'items-called-for-already': { because: 'items-called-for-already', at: moment },
  'items-were-due': { because: 'items-were-due', deadline: due },
  'field-missing': { because: 'field-missing', field: 'why', clause },
  'annex-missing': { because: 'annex-missing', kind: 'decision', clause },
  'no-such-item': { because: 'no-such-item' },
  'item-withdrawn': { because: 'item-withdrawn' },
  'item-already-placed': { because: 'item-already-placed' },
  'item-changed-meanwhile': { because: 'item-changed-meanwhile' },
  'no-draft-agenda': { because: 'no-draft-agenda' },
  'draft-agenda-sent': { because: 'draft-agenda-sent' },
  'draft-agenda-empty': { because: 'draft-agenda-empty' },
  'item-in-time': { because: 'item-in-time', externalDate: date, meeting: date },
  'no-such-section': { because: 'no-such-section' },
  'waiver-needed': { because: 'waiver-needed', granter: 'chair', clause },
  'late-item-needs-reason': { because: 'late-item-needs-reason', deadline: due },
  'items-unplaced': { because: 'items-unplaced', titles },
  'chair-sees-agenda-first': { because: 'chair-sees-agenda-first' },
  'agenda-released-already': { because: 'agenda-released-already', at: moment },
  'agenda-not-released': { because: 'agenda-not-released' },
  'minutes-not-open': { because: 'minutes-not-open' },
  'no-such-point': { because: 'no-such-point' },
  'text-changed-meanwhile': {
    because: 'text-changed-meanwhile',
    pointId: 'p',
    theirs: { text: 'A', outcome: undefined, revision: 2, by: office(klu, 'chair').id },
    yours: 'B',
  },
  'no-decisions-here': { because: 'no-decisions-here', point: 'Eventuelt', clause },
  'points-unwritten': { because: 'points-unwritten', titles },
  'outcome-missing': { because: 'outcome-missing', titles },
  'recommendations-unanswered': {
    because: 'recommendations-unanswered',
    points: [{ title: 'Mødekalender', bullets: ['Godkender at der evt. sendes suppleanter'] }],
  },
  'no-quorum': { because: 'no-quorum', titles, isMet: false, present: 3, needed: 8, short: [], clause },
  'no-paid-doctors': { because: 'no-paid-doctors' },
  'too-many-paid': { because: 'too-many-paid', number: 2, chosen: 3, clause },
  'moderator-absent': { because: 'moderator-absent', title: 'Formanden' },
  'changed-to-what': { because: 'changed-to-what', bullets: ['godkender netværket'] },
  'already-circulated': { because: 'already-circulated' },
  'approved-at-the-meeting': { because: 'approved-at-the-meeting', clause },
  'not-circulating': { because: 'not-circulating' },
  'window-closed': { because: 'window-closed', lastDay: date, closedAt: moment, clause },
  'window-still-open': { because: 'window-still-open', lastDay: date, closesAt: moment, clause },
  'no-such-comment': { because: 'no-such-comment' },
  'not-an-objection': { because: 'not-an-objection' },
  'approved-already': { because: 'approved-already', at: moment },
  'next-meeting-not-begun': { because: 'next-meeting-not-begun', clause, next: date },
  'objections-open': { because: 'objections-open', count: 2 },
  'text-missing': { because: 'text-missing' },
  'no-such-follow-up': { because: 'no-such-follow-up' },
  'follow-up-closed': { because: 'follow-up-closed', at: moment },
  'follow-up-unclear': { because: 'follow-up-unclear', lacks: ['one-owner', 'date'], given: 'Kommunerne' },
  'no-such-coming-item': { because: 'no-such-coming-item' },
  'coming-item-left': { because: 'coming-item-left', how: 'taken' },
  'no-such-standing-point': { because: 'no-such-standing-point' },
  'stands-already': { because: 'stands-already', title: 'Status på TUT' },
  'no-such-guest': { because: 'no-such-guest' },
  'publication-not-held': { because: 'publication-not-held' },
  'hit-gone': { because: 'hit-gone' },
  'role-missing': { because: 'role-missing' },
  'annex-stands-as-it-is': { because: 'annex-stands-as-it-is', name: 'Notat.docx' },
  'not-public': { because: 'not-public' },
  'correction-missing': { because: 'correction-missing' },
  'words-not-found': { because: 'words-not-found', words: 'Notatet' },
  'correction-is-a-hit': { because: 'correction-is-a-hit', found: '54 73 10 00' },
  'no-such-annex': { because: 'no-such-annex' },
  'no-such-party': { because: 'no-such-party' },
  'annex-unread': { because: 'annex-unread', name: 'Notat.pdf', why: 'no-text' },
  'no-dialogue-meetings': { because: 'no-dialogue-meetings' },
  'no-such-dialogue': { because: 'no-such-dialogue' },
  'dialogue-cancelled': { because: 'dialogue-cancelled', date },
  'dialogue-held': { because: 'dialogue-held', date },
  'dialogue-that-day': { because: 'dialogue-that-day', date },
  'announced-late': { because: 'announced-late', lastDay: date, channels: 2, clause },
  'no-duties': { because: 'no-duties' },
  'no-such-duty': { because: 'no-such-duty' },
  'duty-waits': { because: 'duty-waits', for: 'Evaluering', clause },
  'duty-done': { because: 'duty-done', at: moment },
  'account-lacks': { because: 'account-lacks', field: 'local-agreements', clause },
  'in-the-future': { because: 'in-the-future', date },
  'chair-has-draft': { because: 'chair-has-draft', lastDay: date, clause },
  'not-with-chair': { because: 'not-with-chair' },
  'approval-held': { because: 'approval-held', members: ['Praktiserende læge 2'], lastDay: date, clause },
  'window-paused': { because: 'window-paused', since: at('2027-04-28T12:00'), clause },
  'receipts-missing': { because: 'receipts-missing', members: ['Praktiserende læge 2'], clause },
  'answers-missing': { because: 'answers-missing', members: ['Praktiserende læge 2'], clause },
  'not-a-signer': { because: 'not-a-signer', clause },
  'own-objection-open': { because: 'own-objection-open' },
  'objection-not-for-chair': { because: 'objection-not-for-chair', clause },
  'no-such-member': { because: 'no-such-member' },
};

describe.each(Object.values(REFUSALS))('refused because $because', (refusal) => {
  it.each(['da', 'en'] as const)('says why and what to do, in %s', (language) => {
    const [sentence, remedy] = refused(refusal, words(language), 'Europe/Copenhagen');
    expect(sentence).toMatch(/\S.*[.:!]|Begrundelse|Reason/);
    expect(remedy).toMatch(/\.$/);
    if ('clause' in refusal) expect(sentence + remedy).toContain(refusal.clause.quote);
    expect(JSON.stringify(refusalCard({ refusal, body: klu }, words(language)))).toContain('attention');
  });
});

describe('the words of a refusal', () => {
  it('S1-04: an item too late is told the day and the clause, and how the day was counted', () => {
    const [sentence] = refused(REFUSALS['items-were-due'], words('da'), 'Europe/Copenhagen');
    expect(sentence).toBe(
      'Punkter skulle være sekretariatet i hænde senest onsdag den 24. marts 2027: »sekretariatet i hænde senest 2 uger efter« (Kommissorium for KLU Guldborgsund, 28.11.2024).',
    );
    const card = JSON.stringify(refusalCard({ refusal: REFUSALS['items-were-due'], body: klu }, words('da')));
    expect(card).toContain('torsdag den 25. marts 2027 (skærtorsdag) er en lukket dag');
  });

  it('tells moments by the clocks of the body', () => {
    expect(refused(REFUSALS['approved-already'], words('da'), 'Europe/Copenhagen')[0]).toContain(
      '5. maj 2027 kl. 00.00',
    );
    expect(refused(REFUSALS['approved-already'], words('en'), 'UTC')[0]).toContain('4 May 2027, 22:00');
  });

  it('gives back what was written when someone else wrote meanwhile', () => {
    const card = refusalCard({ refusal: REFUSALS['text-changed-meanwhile'], body: klu }, words('da'));
    expect(JSON.stringify(card)).toContain('"text":"B"');
  });
});
