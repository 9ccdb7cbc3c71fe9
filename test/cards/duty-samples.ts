import type { Card } from '../../src/cards/card.ts';
import { dutiesCard } from '../../src/cards/duties.ts';
import { completeDutyCard, revisionCard, waiveDutyCard } from '../../src/cards/duty-forms.ts';
import type { Body } from '../../src/domain/body/body.ts';
import type { Duties, Duty } from '../../src/domain/duties/duties.ts';
import type { Language } from '../../src/language/language.ts';
import { words as wordsOf } from '../../src/language/words.ts';
import { at, body, office, type Writing } from './sample-meeting.ts';

/** A year's duties of a body, the first of them done and the others open. */
export function sampleDuties(of: Body, write: Writing): Extract<Duties, { readonly stage: 'open' }> {
  const settlement = {
    state: 'done',
    at: at('2027-10-08T10:00'),
    by: office(of, 'secretary').id,
    account: { note: write(300), topics: [write(80), write(80)] },
  } as const;
  const duties = (of.rules.duties ?? []).map((rule, index): Duty => {
    const { id, title, kind, to, remindBefore, clause } = rule;
    return {
      ...{ id, rule: id, title, kind, remindBefore, clause, openedAt: at('2027-01-11T10:00') },
      ...(to === undefined ? {} : { to }),
      due: Temporal.PlainDate.from('2027-12-31'),
      settlement: index === 0 ? settlement : { state: 'open' },
    };
  });
  return { stage: 'open', year: 2027, duties };
}

/** The board of a year's duties, one of them passed, and its forms. */
export function dutySamples(language: Language, write: Writing): Readonly<Record<string, Card>> {
  const words = wordsOf(language);
  const klu = body('klu-guldborgsund');
  const reader = office(klu, 'secretary');
  const today = Temporal.PlainDate.from('2028-01-03');
  const duties = sampleDuties(klu, write);
  const asked = { body: klu, year: 2027, today, formId: 'form-1' };
  const forms = duties.duties.map((duty) => [`duty-${duty.id}`, completeDutyCard({ ...asked, duty }, words)] as const);
  const [first] = duties.duties;
  if (first === undefined) throw new Error('the sample has no duties');
  return {
    ...Object.fromEntries(forms),
    duties: dutiesCard(
      { body: klu, year: 2027, duties, dialogues: { meetings: [] }, meetings: [], reader, today },
      words,
    ),
    'waive-duty': waiveDutyCard({ ...asked, duty: first }, words),
    'call-for-revision': revisionCard(asked, words),
  };
}
