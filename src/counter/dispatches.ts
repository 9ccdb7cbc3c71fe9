import type { Card } from '../cards/card.ts';
import { attendedCard, callCard, dispatchesCard } from '../cards/dispatches.ts';
import { nameOf } from '../cards/facts.ts';
import { refusedForm } from '../cards/refusal.ts';
import { type Member, member as memberOf } from '../domain/body/body.ts';
import { isPersonal, type PersonalDispatch } from '../domain/dispatch.ts';
import type { DispatchesCommand } from '../domain/dispatches/commands.ts';
import { type Delivery, deliveriesIn } from '../domain/dispatches/delivery.ts';
import { type Attended, DISPATCHES, type Dispatches } from '../domain/dispatches/dispatches.ts';
import { callForm } from '../forms/call-form.ts';
import { readForm } from '../forms/form.ts';
import { dispatchWords } from '../language/dispatches.ts';
import { nothingToPick } from './overview.ts';
import { namedMeetings } from './pick-meeting.ts';
import {
  type Action,
  carryOutCase,
  type Data,
  factsOf,
  formIdOf,
  header,
  isSecretary,
  lookUp,
  refusal,
  standing,
  textOf,
  toldCard,
  type Visit,
} from './visit.ts';

/** How far back what needs attention is looked for. */
const LONGEST = Temporal.Duration.from({ hours: 24 * 60 });

/** `udsendelser`, `udsendelser 8. april`: what was sent about a meeting; without one, about that which was told of last. */
export async function dispatches(visit: Visit, line: string, data: Data): Promise<Card> {
  if (!isSecretary(visit)) return refusal(visit, { because: 'not-allowed', needs: 'secretary' });
  const said = textOf(data, 'meetingId');
  const page = Math.max(1, Number.parseInt(textOf(data, 'page') || '1', 10) || 1);
  if (said !== '') return board(visit, said, page);
  if (line.trim() !== '') {
    const [one] = await namedMeetings(visit, line);
    return one === undefined ? nothingToPick(visit, line) : board(visit, one.id, page);
  }
  const subject = await toldOfLast(visit);
  return subject === undefined ? nothingToPick(visit, '') : board(visit, subject, page);
}

export const dispatchActions: Readonly<Record<string, Action>> = {
  'send-again': (visit, data) => attend(visit, data, { how: 'sent-again' }),
  'send-as-mail': (visit, data) => attend(visit, data, { how: 'sent-as-mail' }),
  'ring-up': (visit, data) =>
    withDelivery(visit, data, ({ delivery, to }) => callCard({ ...form(visit, data), delivery, to }, visit.words)),
  'note-ring-up': (visit, data) => {
    const read = readForm(callForm, data);
    if (read.ok) return attend(visit, data, { how: 'rung-up', ...read.value });
    return withDelivery(visit, data, ({ delivery, to }) =>
      callCard({ ...form(visit, data), delivery, to, typed: visit.typed, faults: read.faults }, visit.words),
    );
  },
};

const form = ({ body }: Visit, data: Data) => ({ body, formId: formIdOf(data) });

async function board(visit: Visit, subject: string, page: number): Promise<Card> {
  const { parts, body, words, now } = visit;
  const [receipts, troubled, meeting, attended] = await Promise.all([
    parts.receipts.about(body.id, subject),
    parts.receipts.troubled(body.id, now.subtract(LONGEST)),
    lookUp(visit, subject),
    attendedAbout(visit, subject),
  ]);
  const others = troubled.filter((one) => one.subject !== subject);
  // With every copy of each: one may have come through.
  const elsewhere = await Promise.all(
    [...new Set(others.map(({ copyOf, dispatchId }) => copyOf ?? dispatchId))].map((root) =>
      parts.receipts.copies(root),
    ),
  );
  const about = meeting?.stage === 'planned' ? nameOf(factsOf(visit, { id: subject, meeting }), words) : subject;
  return dispatchesCard(
    {
      ...{ body, subject, about, attended, page },
      deliveries: deliveriesIn(receipts),
      elsewhere: deliveriesIn(elsewhere.flat()),
    },
    words,
  );
}

async function attendedAbout({ parts, body }: Visit, subject: string): Promise<readonly Attended[]> {
  const key = { procedure: DISPATCHES, bodyId: body.id, subject };
  return (await parts.store.look<Dispatches>(key))?.attended ?? [];
}

/** The meeting about which something was sent last; the next one where nothing was. */
async function toldOfLast(visit: Visit): Promise<string | undefined> {
  const { parts, body } = visit;
  const meetings = await standing(visit);
  const latest = await Promise.all(
    meetings.map(async ({ id }) => {
      const [newest] = deliveriesIn(await parts.receipts.about(body.id, id));
      return { id, at: newest?.best.at };
    }),
  );
  const told = latest.flatMap(({ id, at }) => (at === undefined ? [] : [{ id, at }]));
  const [last] = told.toSorted((a, b) => Temporal.Instant.compare(b.at, a.at));
  return last?.id ?? meetings[0]?.id;
}

interface Found {
  readonly delivery: Delivery;
  readonly dispatch: PersonalDispatch;
  readonly to: Member;
}

/** What the secretary does, kept with her name, and sent in the same transaction. */
function attend(visit: Visit, data: Data, what: Attended['what']): Promise<Card> {
  return withDelivery(visit, data, ({ delivery, dispatch, to }) => {
    const { body, words } = visit;
    const about = { dispatchId: delivery.root, dispatch, member: delivery.member };
    const type = { 'sent-again': 'send-again', 'sent-as-mail': 'send-as-mail', 'rung-up': 'note-ring-up' } as const;
    const given: DispatchesCommand = {
      ...about,
      ...header(visit, delivery.subject, `${type[what.how]}.${formIdOf(data)}.${visit.me.id}`),
      ...(what.how === 'rung-up'
        ? { type: 'note-ring-up', note: what.note, hasIt: what.hasIt }
        : { type: type[what.how] }),
    };
    return carryOutCase(
      visit,
      given,
      () => attendedCard({ body, delivery, to, what }, words),
      (ground) =>
        what.how !== 'rung-up'
          ? undefined
          : refusedForm(
              callCard({ ...form(visit, data), delivery, to, typed: visit.typed }, words),
              refusal({ ...visit, typed: {} }, ground),
            ),
    );
  });
}

/** Whose silence counts from it: what a card that names only the member is about. */
const DRAFTS: ReadonlySet<string> = new Set(['draft-circulated', 'draft-revised', 'signature-wanted']);

/** The dispatch a button is about: the one it names, or that by which its member was to have the draft. */
async function withDelivery(visit: Visit, data: Data, then: (found: Found) => Promise<Card> | Card): Promise<Card> {
  const { parts, body, words } = visit;
  if (!isSecretary(visit)) return refusal(visit, { because: 'not-allowed', needs: 'secretary' });
  const [member, root] = [textOf(data, 'member'), textOf(data, 'dispatchId')];
  const all = deliveriesIn(await parts.receipts.about(body.id, textOf(data, 'meetingId')));
  const named = all.filter((one) => one.member === member && (root === '' ? DRAFTS.has(one.kind) : one.root === root));
  const delivery = named.find((one) => one.needsCare) ?? named[0];
  const to = delivery === undefined ? undefined : memberOf(body, delivery.member);
  const dispatch = delivery === undefined ? undefined : await parts.receipts.dispatch(delivery.root);
  if (delivery === undefined || dispatch === undefined || !isPersonal(dispatch))
    return toldCard(visit, {
      heading: dispatchWords[words.language].buttons.board,
      paragraphs: [dispatchWords[words.language].gone],
    });
  if (to === undefined) return refusal(visit, { because: 'no-such-member' });
  return then({ delivery, dispatch, to });
}
