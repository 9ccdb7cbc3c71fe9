import { noticeCard, noticeOfTold } from '../cards/notice.ts';
import { refusalCard } from '../cards/refusal.ts';
import type { Link } from '../desk/links.ts';
import { member } from '../domain/body/body.ts';
import { dayAt, seatedOn } from '../domain/body/term.ts';
import type { Language } from '../language/language.ts';
import { membersPageWords } from '../language/members-page.ts';
import { words } from '../language/words.ts';
import { ACTIONS, ASIDE } from './actions.ts';
import { checkFile, checkText } from './check-paper.ts';
import type { Answer } from './counter.ts';
import { firstCards } from './first-cards.ts';
import type { Handed } from './handed.ts';
import { mayPressByLink } from './link-verbs.ts';
import { summaryOf } from './summary.ts';
import { type CounterParts, type Data, typedIn, type Visit } from './visit.ts';
import { mayNotPress } from './who-may.ts';

/** Whoever holds the link acts as its member, on its record alone, and presses only what belongs to its purpose. */
export interface LinkHolder {
  readonly link: Link;
  readonly language: Language;
}

/** What the link opens, as the record stands now. */
export async function openLink(parts: CounterParts, visitor: LinkHolder): Promise<readonly Answer[]> {
  const visit = visitBy(parts, visitor, {});
  if (visit === undefined) return [notSeated(visitor)];
  const cards = await firstCards(visit, visitor.link);
  return cards.map((card) => ({ card, summary: summaryOf(card) }));
}

/** A press by someone who came by a link: the same action, the same rules; but nothing the link is not for. */
export async function byLink(parts: CounterParts, visitor: LinkHolder, verb: string, raw: unknown): Promise<Answer> {
  const data: Data = typeof raw === 'object' && raw !== null ? { ...raw } : {};
  const visit = visitBy(parts, visitor, data);
  if (visit === undefined) return notSeated(visitor, data);
  const { notHere } = membersPageWords[visitor.language];
  const action = Object.hasOwn(ACTIONS, verb) ? ACTIONS[verb] : undefined;
  if (action === undefined || !mayPressByLink(visitor.link, verb, data)) {
    const card = noticeCard(noticeOfTold(notHere), visit.words);
    return { card, summary: notHere.heading, isForbidden: true };
  }
  const stop = mayNotPress(visit, verb);
  const card =
    stop === undefined
      ? await action(visit, data)
      : refusalCard({ refusal: stop, body: visit.body, typed: visit.typed }, visit.words);
  return { card, summary: summaryOf(card), aside: ASIDE.has(verb) };
}

/** A document handed in by the secretary's own link; by another link nothing is read. */
export async function checkByLink(
  parts: CounterParts,
  visitor: LinkHolder,
  handed: Handed | { readonly text: string },
): Promise<Answer> {
  const visit = visitor.link.purpose === 'check' ? visitBy(parts, visitor, {}) : undefined;
  if (visit === undefined) return notSeated(visitor);
  const card = await ('text' in handed ? checkText(visit, handed.text) : checkFile(visit, handed));
  return { card, summary: summaryOf(card) };
}

/** @returns undefined when the member no longer sits in the body */
function visitBy(parts: CounterParts, { link, language }: LinkHolder, data: Data): Visit | undefined {
  const found = parts.bodies.get(link.bodyId);
  if (found === undefined) return undefined;
  const now = parts.clock();
  const body = seatedOn(found, dayAt(found, now));
  const me = member(body, link.member);
  if (me === undefined) return undefined;
  return { parts, entraId: undefined, words: words(language), body, me, now, typed: typedIn(data) };
}

function notSeated({ language }: LinkHolder, data: Data = {}): Answer {
  const ground = { because: 'not-allowed', needs: 'member' } as const;
  const card = refusalCard({ refusal: ground, typed: typedIn(data) }, words(language));
  return { card, summary: summaryOf(card) };
}
