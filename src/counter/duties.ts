import type { Card } from '../cards/card.ts';
import { completeDutyCard, revisionCard, waiveDutyCard } from '../cards/duty-forms.ts';
import { refusedForm } from '../cards/refusal.ts';
import type { DutiesCommand } from '../domain/duties/commands.ts';
import { type Duties, type Duty, dutiesIn, dutiesSubject, isOpen } from '../domain/duties/duties.ts';
import { completeDutyForm, revisionForm, waiveDutyForm } from '../forms/duty-forms.ts';
import { type Read, readForm } from '../forms/form.ts';
import { dutiesBoard, dutiesOf, today, yearIn } from './duties-board.ts';
import {
  type Action,
  carryOutCase,
  commandId,
  type Data,
  formIdOf,
  header,
  newFormId,
  refusal,
  textOf,
  type Visit,
} from './visit.ts';

/** `pligter`, `pligter 2027`: what the body owes in a year. */
export function duties(visit: Visit, line: string, data: Data): Promise<Card> {
  const said = /\b(\d{4})\b/.exec(line)?.[1] ?? textOf(data, 'year');
  return dutiesBoard(visit, /^\d{4}$/.test(said) ? Number(said) : today(visit).year);
}

export const dutyActions: Readonly<Record<string, Action>> = {
  'open-duties': (visit, data) => {
    const year = yearIn(visit, data);
    const command: DutiesCommand = {
      type: 'open-duties',
      ...header(visit, dutiesSubject(year), `open-duties/${newFormId()}`),
    };
    return carryOutCase(visit, command, () => dutiesBoard(visit, year));
  },
  'complete-duty-form': (visit, data) => withDuty(visit, data, (facts) => completeDutyCard(facts, visit.words)),
  'complete-duty': (visit, data) =>
    settled(visit, data, readForm(completeDutyForm, data), completeDutyCard, (account) => ({
      type: 'complete-duty',
      account,
    })),
  'waive-duty-form': (visit, data) => withDuty(visit, data, (facts) => waiveDutyCard(facts, visit.words)),
  'waive-duty': (visit, data) =>
    settled(visit, data, readForm(waiveDutyForm, data), waiveDutyCard, ({ reason }) => ({
      type: 'waive-duty',
      reason,
    })),
  'call-for-revision-form': async (visit, data) => revisionCard(asked(visit, data), visit.words),
  'call-for-revision': async (visit, data) => {
    const facts = asked(visit, data);
    const read = readForm(revisionForm, data);
    if (!read.ok) return revisionCard({ ...facts, typed: visit.typed, faults: read.faults }, visit.words);
    const command: DutiesCommand = {
      type: 'call-for-revision',
      occasion: read.value.occasion,
      due: read.value['due-date'],
      ...header(visit, dutiesSubject(facts.year), commandId(visit, data, 'call-for-revision')),
    };
    return carryOutCase(
      visit,
      command,
      () => dutiesBoard(visit, facts.year),
      (ground) =>
        refusedForm(
          revisionCard({ ...facts, typed: visit.typed }, visit.words),
          refusal({ ...visit, typed: {} }, ground),
        ),
    );
  },
};

/** `ny overenskomst`: asks what gives occasion to revise the rules. */
export function newAgreement(visit: Visit): Card {
  const rules = visit.body.rules.duties ?? [];
  if (!rules.some(({ kind }) => kind === 'revision')) return refusal(visit, { because: 'no-duties' });
  return revisionCard(asked(visit, {}), visit.words);
}

/** The years of duties that are to be seen on the status: this one, and any with something left undone. */
export async function dutiesToShow(visit: Visit): Promise<readonly Extract<Duties, { stage: 'open' }>[]> {
  const { parts, body } = visit;
  const records = await parts.store.records<Duties>('duties', body.id);
  return records.flatMap(({ state }) => {
    const isShown = state.stage === 'open' && state.year <= today(visit).year && state.duties.some(isOpen);
    return isShown ? [state] : [];
  });
}

type Settling =
  | Pick<Extract<DutiesCommand, { type: 'complete-duty' }>, 'type' | 'account'>
  | Pick<Extract<DutiesCommand, { type: 'waive-duty' }>, 'type' | 'reason'>;

/** Reads the form, hands the command in, and shows the form again with what stood in the way. */
function settled<Value>(
  visit: Visit,
  data: Data,
  read: Read<Value>,
  form: typeof completeDutyCard,
  settling: (value: Value) => Settling,
): Promise<Card> {
  return withDuty(visit, data, (facts) => {
    if (!read.ok) return form({ ...facts, typed: visit.typed, faults: read.faults }, visit.words);
    const { type, ...rest } = settling(read.value);
    const command = {
      type,
      ...rest,
      dutyId: facts.duty.id,
      ...header(visit, dutiesSubject(facts.year), commandId(visit, data, type)),
    };
    return carryOutCase(
      visit,
      command,
      () => dutiesBoard(visit, facts.year),
      (ground) =>
        refusedForm(form({ ...facts, typed: visit.typed }, visit.words), refusal({ ...visit, typed: {} }, ground)),
    );
  });
}

async function withDuty(
  visit: Visit,
  data: Data,
  then: (facts: ReturnType<typeof asked> & { readonly duty: Duty }) => Promise<Card> | Card,
): Promise<Card> {
  const facts = asked(visit, data);
  const duty = dutiesIn(await dutiesOf(visit, facts.year)).find(({ id }) => id === textOf(data, 'dutyId'));
  return duty === undefined ? refusal(visit, { because: 'no-such-duty' }) : then({ ...facts, duty });
}

function asked(visit: Visit, data: Data) {
  return { body: visit.body, year: yearIn(visit, data), today: today(visit), formId: formIdOf(data) };
}
