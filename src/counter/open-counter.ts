import type { Card } from '../cards/card.ts';
import { bodiesCard, unknownCommandCard } from '../cards/help.ts';
import { noticeCard, noticeOfTold } from '../cards/notice.ts';
import { refusalCard } from '../cards/refusal.ts';
import { type Body, memberByEntraId } from '../domain/body/body.ts';
import { dayAt, seatedOn } from '../domain/body/term.ts';
import type { Refusal } from '../domain/refusal.ts';
import { checkingWords } from '../language/checking.ts';
import { COMMANDS, type CommandName, readCommand } from '../language/commands.ts';
import { counterWords } from '../language/counter.ts';
import type { Language } from '../language/language.ts';
import type { Told } from '../language/told.ts';
import { words } from '../language/words.ts';
import { ACTIONS, ASIDE } from './actions.ts';
import { attachFile } from './attach-annex.ts';
import { checkFile } from './check-paper.ts';
import { runCommand } from './commands.ts';
import type { Answer, Counter, Visitor } from './counter.ts';
import type { Handed } from './handed.ts';
import { summaryOf } from './summary.ts';
import { bodiesOf, type CounterParts, type Data, textOf, typedIn, type Visit } from './visit.ts';
import { bodyNamed } from './which-body.ts';
import { checkAmong } from './which-body-of-paper.ts';
import { mayNotPress } from './who-may.ts';

/** Opens the counter. What is said and pressed is answered here; every right to do so is asked of the rules. */
export function openCounter(parts: CounterParts): Counter {
  return {
    verbs: Object.keys(ACTIONS),
    say: (visitor, text) => say(parts, visitor, text),
    check: (visitor, text, file) => check(parts, visitor, text, file),
    press: (visitor, verb, data) => press(parts, visitor, verb, data),
    greet: (visitor) => say(parts, visitor, COMMANDS.help[visitor.language][0]),
    sorry: ({ language }) => told(counterWords(language).broke, language),
  };
}

async function say(parts: CounterParts, visitor: Visitor, text: string): Promise<Answer> {
  // Only the line with the command says what is meant; what is pasted below it may hold anything.
  const [first = '', ...below] = text.trim().split('\n');
  const read = readCommand(first === '' ? COMMANDS.help[visitor.language][0] : first);
  const command = read.command === 'unknown' ? undefined : read.command;
  const language = spokenIn(first, command, visitor.language, read.language);
  if (language !== visitor.language) await speak(parts, visitor.entraId, language);
  const here = { ...visitor, language };
  const seats = bodiesOf(parts, visitor.entraId);
  if (seats.length === 0) return told(counterWords(language).stranger, language);
  if (read.command === 'unknown')
    return answer(unknownCommandCard({ typed: text.trim(), nearest: read.nearest }, words(language)));
  // A pasted document may name any body; only one the visitor sits in is meant.
  const isPaper = read.command === 'check-paper';
  const named = bodyNamed(isPaper ? seats : parts.bodies.all(), read.rest);
  const home = parts.bodies.all().find((one) => one.home.channelId === visitor.channelId);
  // A card posted in a channel is for all who are there: it shows nothing of another body, and elsewhere of none.
  if (home === undefined && visitor.channelId !== undefined)
    return told(counterWords(language).nobodysChannel, language);
  if (home !== undefined && named.body !== undefined && named.body.id !== home.id)
    return told(counterWords(language).onlyThisBody(home), language);
  if (read.command === 'bodies' && named.body === undefined) return chooseBody(here, seats, read.rest.trim());
  const body = home ?? named.body ?? (await usualBody(parts, here, seats));
  if (body === undefined) return chooseBody(here, seats);
  const visit = visitIn(parts, here, body, {});
  if (visit === undefined) return refused({ because: 'not-allowed', needs: 'member' }, language, body);
  if (read.command === 'bodies') await parts.contacts.choose(visitor.entraId, body.id);
  const line = isPaper && named.rest !== '' ? read.rest : named.rest;
  return answer(await runCommand(visit, read.command, { line, below: below.join('\n') }, {}));
}

/**
 * Whoever may have it read is its body's secretary: of several the one named, in the message or in the document, or chosen. With »bilag« written to it the file
 * is put with a point.
 */
async function check(parts: CounterParts, visitor: Visitor, text: string, file: Handed): Promise<Answer> {
  const { language, entraId } = visitor;
  const seats = bodiesOf(parts, entraId);
  if (seats.length === 0) return told(counterWords(language).stranger, language);
  if (visitor.channelId !== undefined) return told(checkingWords[language].onlyInChat, language);
  const own = seats.filter((body) => memberByEntraId(body, entraId)?.offices.includes('secretary'));
  const among = own.length === 0 ? seats : own;
  const [first = ''] = text.split('\n');
  const named = bodyNamed(among, first).body;
  const usual = named ?? (await usualBody(parts, visitor, among));
  const read = readCommand(first);
  if (named === undefined && own.length > 1 && read.command !== 'annexes') {
    const [one, ...more] = own.flatMap((each) => visitIn(parts, visitor, each, {}) ?? []);
    const chosen = usual && visitIn(parts, visitor, usual, {});
    if (one !== undefined) return answer(await checkAmong([one, ...more], chosen, file));
  }
  const body = usual;
  if (body === undefined) return chooseBody(visitor, among);
  const visit = visitIn(parts, visitor, body, {});
  if (visit === undefined) return refused({ because: 'not-allowed', needs: 'member' }, language, body);
  if (read.command !== 'annexes') return answer(await checkFile(visit, file));
  const { rest } = bodyNamed(among, read.rest);
  return answer(await attachFile(visit, rest, file));
}

async function press(parts: CounterParts, visitor: Visitor, verb: string, raw: unknown): Promise<Answer> {
  const data: Data = typeof raw === 'object' && raw !== null ? { ...raw } : {};
  const { entraId, language } = visitor;
  const seats = bodiesOf(parts, entraId);
  const bodyId = textOf(data, 'bodyId');
  const body =
    bodyId === '' ? await usualBody(parts, visitor, seats) : parts.bodies.all().find((one) => one.id === bodyId);
  if (body === undefined) {
    if (bodyId !== '') return refused({ because: 'no-such-body' }, language, undefined, data);
    return seats.length === 0 ? told(counterWords(language).stranger, language) : chooseBody(visitor, seats);
  }
  const visit = visitIn(parts, visitor, body, data);
  if (visit === undefined) return refused({ because: 'not-allowed', needs: 'member' }, language, body, data);
  const action = Object.hasOwn(ACTIONS, verb) ? ACTIONS[verb] : undefined;
  if (action === undefined) return answer(unknownCommandCard({ typed: verb }, words(language)));
  const stop = mayNotPress(visit, verb);
  if (stop !== undefined) return refused(stop, language, body, data);
  return { ...answer(await action(visit, data)), aside: ASIDE.has(verb) };
}

/** The body a person means who names none: the one whose channel it is, the one chosen, or the only one. */
async function usualBody(
  { bodies, contacts }: CounterParts,
  { entraId, channelId }: Visitor,
  seats: readonly Body[],
): Promise<Body | undefined> {
  const here = bodies.all().find(({ home }) => home.channelId === channelId);
  if (here !== undefined) return here;
  if (seats.length < 2) return seats[0];
  const { bodyId: chosen } = await contacts.chosen(entraId);
  return seats.find(({ id }) => id === chosen);
}

function visitIn(
  parts: CounterParts,
  { entraId, language, channelId }: Visitor,
  body: Body,
  data: Data,
): Visit | undefined {
  const now = parts.clock();
  const seated = seatedOn(body, dayAt(body, now));
  const me = memberByEntraId(seated, entraId);
  if (me === undefined) return undefined;
  const heard = channelId === undefined ? {} : ({ isOverheard: true } as const);
  return { parts, entraId, words: words(language), body: seated, me, now, ...heard, typed: typedIn(data) };
}

/** Whoever writes a command that is Danish only is answered in Danish, and the other way; a shared word changes nothing. */
function spokenIn(line: string, command: CommandName | undefined, usual: Language, read: Language): Language {
  if (command === undefined) return usual;
  const { da, en } = COMMANDS[command];
  const folded = line.toLocaleLowerCase('da-DK').replace(/^[^\p{L}]+/u, '');
  const both = da.some((one) => folded.startsWith(one)) && en.some((one) => folded.startsWith(one));
  return both ? usual : read;
}

async function speak({ contacts }: CounterParts, entraId: string, language: Language): Promise<void> {
  const known = await contacts.of(entraId);
  if (known !== undefined)
    await contacts.note({ entraId, conversationId: known.conversationId, serviceUrl: known.serviceUrl, language });
}

function chooseBody({ entraId, language }: Visitor, seats: readonly Body[], said = ''): Answer {
  const mine = seats.flatMap((body) => {
    const member = memberByEntraId(body, entraId);
    return member === undefined ? [] : [{ body, member }];
  });
  return answer(bodiesCard({ seats: mine, unknown: said === '' ? undefined : said }, words(language)));
}

function refused(ground: Refusal, language: Language, body: Body | undefined, data: Data = {}): Answer {
  return answer(refusalCard({ refusal: ground, body, typed: typedIn(data) }, words(language)));
}

function told(said: Told, language: Language): Answer {
  return answer(noticeCard(noticeOfTold(said), words(language)));
}

const answer = (card: Card): Answer => ({ card, summary: summaryOf(card) });
