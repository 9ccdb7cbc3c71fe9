import type { Receipts, Store } from '../desk/ports.ts';
import type { Body } from '../domain/body/body.ts';
import { named } from '../domain/body/body.ts';
import { type Delivery, deliveriesIn } from '../domain/dispatches/delivery.ts';
import { moment } from '../language/dates.ts';
import { dispatchWords } from '../language/dispatches.ts';
import type { Language } from '../language/language.ts';
import { words } from '../language/words.ts';

/** What was sent about one meeting, or about all of a body's; the last told of first. */
export async function deliveriesOf(
  { store, receipts }: { readonly store: Store; readonly receipts: Receipts },
  body: Body,
  meetingId: string | undefined,
): Promise<readonly Delivery[]> {
  const subjects =
    meetingId === undefined ? (await store.records('meeting', body.id)).map(({ subject }) => subject) : [meetingId];
  const found = await Promise.all(subjects.map((subject) => receipts.about(body.id, subject)));
  return deliveriesIn(found.flat());
}

/** One line a notice to a member, for people. */
export function deliveryLines(deliveries: readonly Delivery[], body: Body, language: Language): readonly string[] {
  const said = dispatchWords[language];
  const { timeZone } = body.calendar;
  return deliveries.map((one) => {
    const kind = words(language).meeting.deliveries[one.kind];
    const how = one.words.map((word) => said.word(word, timeZone)).join(' · ');
    return `${one.needsCare ? '! ' : '  '}${one.subject}  ${kind}  ${said.member(titleOf(one, body), how)}`;
  });
}

/** One object a notice to a member, for scripts: the codes are those of the receipts. */
export function deliveryJson(one: Delivery, body: Body): object {
  return {
    body: body.id,
    subject: one.subject,
    notice: one.kind,
    member: one.member,
    title: titleOf(one, body),
    needsAttention: one.needsCare,
    ways: one.words.map(({ dispatchId, way, state, at, ground }) => ({
      ...{ dispatch: dispatchId, way, state, at: at.toString(), local: moment(at, body.calendar.timeZone, 'en') },
      ...(ground === undefined ? {} : { ground }),
    })),
  };
}

const titleOf = ({ member }: Delivery, body: Body) => named(body, member)?.title ?? member;
