import type { Card } from '../cards/card.ts';
import { holdFormCard, keepingCard } from '../cards/keeping.ts';
import { refusedForm } from '../cards/refusal.ts';
import { casesIn } from '../desk/cases.ts';
import { expiriesOf } from '../desk/retention.ts';
import { dayAt } from '../domain/body/term.ts';
import type { KeepingCommand } from '../domain/keeping/commands.ts';
import { KEEPING, type Keeping, nothingKept } from '../domain/keeping/keeping.ts';
import type { Meeting } from '../domain/meeting/meeting.ts';
import { noteOf } from '../domain/meeting/note-of.ts';
import { readForm } from '../forms/form.ts';
import { holdForm } from '../forms/keeping-forms.ts';
import { shortSlot } from '../language/dates.ts';
import { type Again, submitCase } from './case-form.ts';
import {
  type Action,
  carryOutCase,
  commandId,
  type Data,
  formIdOf,
  header,
  isSecretary,
  newFormId,
  refusal,
  textOf,
  type Visit,
} from './visit.ts';

export const keepingActions: Readonly<Record<string, Action>> = {
  'hold-meeting-form': (visit, data) => form(visit, data, {}),
  'hold-meeting': (visit, data) =>
    submitCase(visit, {
      read: readForm(holdForm, data),
      command: ({ meeting, reason }): KeepingCommand => ({
        ...{ type: 'hold-meeting', meeting, reason },
        ...header(visit, KEEPING, commandId(visit, data, 'hold-meeting')),
      }),
      form: (again) => form(visit, data, again),
      done: () => board(visit),
    }),
  'lift-hold': (visit, data) => {
    const command: KeepingCommand = {
      ...{ type: 'lift-hold', meeting: textOf(data, 'meeting') },
      ...header(visit, KEEPING, `lift-hold.${newFormId()}`),
    };
    return carryOutCase(
      visit,
      command,
      () => board(visit),
      async (ground) => refusedForm(await board(visit), refusal({ ...visit, typed: {} }, ground)),
    );
  },
};

/** `bevaring`: what is erased by itself and when, and the meetings that are kept from it. */
export function keeping(visit: Visit): Promise<Card> | Card {
  const may = isSecretary(visit) || visit.me.offices.includes('chair');
  return may ? board(visit) : refusal(visit, { because: 'not-allowed', needs: 'chair-or-secretary' });
}

async function board({ parts, body, now, words }: Visit): Promise<Card> {
  const { store } = parts;
  const reading = { store, noteOf: (id: string, state: unknown) => noteOf(id, state as Meeting) }; // of meetings only
  const all = await expiriesOf(reading, body, now);
  const kept = (await store.look<Keeping>({ procedure: KEEPING, bodyId: body.id, subject: KEEPING })) ?? nothingKept;
  const titles = new Map((await casesIn(body.id, store.records)).map(({ id, title }) => [id, title]));
  const holds = kept.holds.map((one) => {
    const title = titles.get(one.meeting);
    return title === undefined ? one : { ...one, title };
  });
  return keepingCard({ body, all, holds, today: dayAt(body, now) }, words);
}

async function form({ parts, body, words }: Visit, data: Data, again: Again): Promise<Card> {
  const records = await parts.store.records<Meeting>('meeting', body.id);
  const meetings = records
    .flatMap(({ subject, state }) =>
      state.stage === 'unplanned' ? [] : [{ value: subject, title: shortSlot(state.slot, words.language) }],
    )
    .toReversed();
  const cases = (await casesIn(body.id, parts.store.records)).map(({ id, title }) => ({ value: id, title }));
  return holdFormCard({ body, formId: formIdOf(data), meetings: [...meetings, ...cases], ...again }, words);
}
