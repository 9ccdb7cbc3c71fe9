import type { Card } from '../../src/cards/card.ts';
import { caseNoticeOf } from '../../src/cards/case-notice.ts';
import { answerCard, proposeCard, writtenProceduresCard } from '../../src/cards/written-procedures.ts';
import { type Body, seated } from '../../src/domain/body/body.ts';
import { openCommentWindow } from '../../src/domain/minutes/comment-window.ts';
import type { KnownWrittenProcedure } from '../../src/domain/written-procedure/written-procedure.ts';
import type { Language } from '../../src/language/language.ts';
import { words as wordsOf } from '../../src/language/words.ts';
import { at, body, office, type Writing } from './sample-meeting.ts';

/** The cards about what is decided in writing. */
export function writtenSamples(language: Language, write: Writing): Readonly<Record<string, Card>> {
  const words = wordsOf(language);
  const aalborg = body('klu-aalborg');
  const rule = { windowInDays: 5, demandMeeting: 'any-member', clause: aalborg.rules.countedDays.clause } as const;
  const deciding: Body = { ...aalborg, rules: { ...aalborg.rules, writtenProcedure: rule } };
  const now = at('2027-03-26T09:00');
  const members = seated(deciding);
  const [reader] = members;
  if (reader === undefined) throw new Error('the sample has no members');
  const silent = members.filter(({ id }) => id === 'overlaege');
  const answering = members.filter((one) => !silent.includes(one));
  const open: KnownWrittenProcedure = {
    stage: 'open',
    proposal: {
      title: write(200),
      text: write(4000),
      annexes: [{ title: 'Udkast', url: 'https://kommune.example/udkast' }],
    },
    window: openCommentWindow(now, { days: rule.windowInDays, clause: rule.clause }, deciding.calendar),
    endsOnDemand: true,
    answers: answering.map(({ id }) => ({ by: id, stance: 'for', reason: write(500), at: now })),
  };
  const closed: KnownWrittenProcedure = {
    ...open,
    stage: 'closed',
    result: {
      outcome: 'adopted',
      for: answering.map(({ id }) => id),
      against: [],
      silent: silent.map(({ id }) => id),
    },
  };
  const form = { body: deciding, formId: 'form-1' };
  const occasion = {
    body: deciding,
    subject: 'sv-1',
    to: reader,
    origin: 'https://referent.example',
    formId: 'form-1',
    now,
  };
  const procedures = [
    { id: 'sv-2', known: open },
    { id: 'sv-1', known: closed },
  ];
  return {
    'written-procedures': writtenProceduresCard(
      { body: deciding, reader: office(deciding, 'secretary'), procedures },
      words,
    ),
    'written-procedures-member': writtenProceduresCard({ body: deciding, reader, procedures }, words),
    'written-procedures-not-here': writtenProceduresCard({ body: aalborg, reader, procedures: [] }, words),
    'propose-in-writing': proposeCard({ ...form, rule }, words),
    'answer-in-writing': answerCard({ ...form, writtenId: 'sv-2', known: open }, words),
    'notice-written-proposal': caseNoticeOf('written-proposal', { ...occasion, state: open }, words).card,
    'notice-written-result': caseNoticeOf('written-result', { ...occasion, state: closed }, words).card,
  };
}
