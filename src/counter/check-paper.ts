import { createHash, randomUUID } from 'node:crypto';
import { press } from '../cards/button.ts';
import type { Card } from '../cards/card.ts';
import { checkedCard, unreadableCard } from '../cards/checked-paper.ts';
import { noticeCard, noticeOfTold } from '../cards/notice.ts';
import type { KeptPaper } from '../desk/papers.ts';
import { dayAt } from '../domain/body/term.ts';
import type { Checked } from '../domain/paper/checked.ts';
import type { Paper, UnreadablePaper } from '../domain/paper/paper.ts';
import { checkingWords } from '../language/checking.ts';
import { checkDocument } from '../reading/check-document.ts';
import { understand } from '../reading/understanding.ts';
import { bodyNamedIn } from '../reading/whose.ts';
import { checkPage } from './check-page.ts';
import type { Handed } from './handed.ts';
import { type Action, type Data, isSecretary, refusal, standing, textOf, type Visit } from './visit.ts';

/** Pages are counted up to here; nobody turns further. */
const MOST_PAGES = 500;

/** `kontrollér`: what to do, or, with a text after it, what is to be said of the text. */
export async function checkText(visit: Visit, text: string): Promise<Card> {
  if (!isSecretary(visit)) return refusal(visit, { because: 'not-allowed', needs: 'secretary' });
  const { parts, words } = visit;
  const said = checkingWords[words.language];
  if (text.trim() === '') return howTo(visit);
  return checkRead(visit, parts.papers.readText(text), { name: said.pasted, bytes: new TextEncoder().encode(text) });
}

/** Documents read before that are told of; the rest lie there too, and are seldom meant. */
const MOST_EARLIER = 3;

/**
 * What can be handed in and how, with a page of the secretary's own for those who would rather use that, and what lies there
 * still: also what was read on that page, which is taken into the records from here.
 */
async function howTo({ parts, body, me, now, words }: Visit): Promise<Card> {
  const said = checkingWords[words.language];
  const links = [{ title: said.openPage, url: await checkPage(parts, body, me) }];
  const earlier = await parts.shelf.latest({ bodyId: body.id, member: me.id, now }, MOST_EARLIER);
  const actions = earlier.map(({ id, name }) =>
    press(said.goOn(shortly(name)), 'paper-findings', { bodyId: body.id, paperId: id, page: 1 }),
  );
  const told = said.how(body.shortName);
  const paragraphs = earlier.length === 0 ? told.paragraphs : [...told.paragraphs, said.earlier];
  return noticeCard(noticeOfTold({ ...told, paragraphs }, { links, actions }), words);
}

const shortly = (name: string): string => (name.length > 40 ? `${name.slice(0, 26)}…${name.slice(-13)}` : name);

/** What is to be said of a file. */
export async function checkFile(visit: Visit, file: Handed): Promise<Card> {
  if (!isSecretary(visit)) return refusal(visit, { because: 'not-allowed', needs: 'secretary' });
  const { parts, words } = visit;
  if ('failed' in file) {
    const said = checkingWords[words.language];
    if (file.failed === 'not-fetched') return noticeCard(noticeOfTold(said.notFetched(file.name)), words);
    if (file.failed === 'expired') return noticeCard(noticeOfTold(said.expired(file.name)), words);
    if ('text' in file.failed) return noticeCard(noticeOfTold(said.textTooLong(file.failed.most)), words);
    return unreadableCard({ because: 'too-large', ...file.failed }, words);
  }
  return checkRead(visit, await parts.papers.read(file.bytes, file.name), file);
}

/** A file that came. */
export type FileHanded = Extract<Handed, { readonly bytes: Uint8Array }>;

/** What is to be said of what was read of a file, or why it was not; only to its body's secretary. */
export async function checkRead(visit: Visit, paper: Paper | UnreadablePaper, file: FileHanded): Promise<Card> {
  if ('because' in paper) return unreadableCard(paper, visit.words);
  return findingsCard(visit, await keepPaper(visit, paper, file), 1);
}

/** Lays what was read on the shelf, for this secretary in this body. */
export async function keepPaper(visit: Visit, paper: Paper, { name, bytes }: FileHanded): Promise<KeptPaper> {
  const kept: KeptPaper = {
    id: randomUUID(),
    bodyId: visit.body.id,
    member: visit.me.id,
    source: { name: name.slice(0, MOST_NAME), sha256: createHash('sha256').update(bytes).digest('hex') },
    paper,
    readAt: visit.now,
  };
  await visit.parts.shelf.keep(kept);
  return kept;
}

const MOST_NAME = 200;

export const checkActions: Readonly<Record<string, Action>> = {
  'paper-findings': (visit, data) =>
    withPaper(visit, data, (kept) => {
      const page = Number.parseInt(textOf(data, 'page'), 10) || 1;
      return findingsCard(visit, kept, Math.min(Math.max(1, page), MOST_PAGES));
    }),
};

/** What was read, if it is still kept and is this secretary's. */
export async function withPaper(
  visit: Visit,
  data: Data,
  then: (kept: KeptPaper) => Promise<Card> | Card,
): Promise<Card> {
  const { parts, body, me, now } = visit;
  const kept = await parts.shelf.look(textOf(data, 'paperId').slice(0, MOST_ID), {
    bodyId: body.id,
    member: me.id,
    now,
  });
  return kept === undefined ? refusal(visit, { because: 'paper-not-kept' }) : then(kept);
}

const MOST_ID = 64;

/** What was found in a document, and whose it is. */
export interface CheckedPaper extends Checked {
  /** The short name of another body here that it names. */
  readonly ofAnother?: string;
}

/** The document with what is found in it, beside the body's own calendar; another body's is held to no plan. */
export async function checkKept(visit: Visit, { paper }: KeptPaper): Promise<CheckedPaper> {
  const { parts, body, now } = visit;
  const { calendar } = body;
  const today = dayAt(body, now);
  const whose = bodyNamedIn(understand(paper).document, parts.bodies.all());
  if (whose !== undefined && whose.id !== body.id)
    return { ...checkDocument(paper, { calendar, today }), ofAnother: whose.shortName };
  const meetings = (await standing(visit)).map(({ meeting: { slot } }) => slot);
  return checkDocument(paper, { calendar, today, body, meetings });
}

async function findingsCard(visit: Visit, kept: KeptPaper, page: number): Promise<Card> {
  const found = await checkKept(visit, kept);
  const imports = importsAs(found);
  return checkedCard(
    {
      ...{ body: visit.body, paperId: kept.id, source: kept.source, paper: kept.paper, checked: found, page },
      ...(imports === undefined ? {} : { imports }),
      isByLink: visit.entraId === undefined,
      ...(found.ofAnother === undefined ? {} : { ofAnother: found.ofAnother }),
    },
    visit.words,
  );
}

/** As what a document can be taken in; rules and notes cannot, nor what is another body's. */
export function importsAs({ document: { kind, items }, ofAnother }: CheckedPaper): 'minutes' | 'agenda' | undefined {
  if (items.length === 0 || ofAnother !== undefined) return undefined;
  if (kind === 'agenda') return 'agenda';
  return kind === 'minutes' || kind === 'agenda-with-minutes' ? 'minutes' : undefined;
}
