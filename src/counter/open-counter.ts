import type { Card } from '../cards/card.ts';
import { bodiesCard, unknownCommandCard } from '../cards/help.ts';
import { noticeCard, noticeOfTold } from '../cards/notice.ts';
import { refusalCard } from '../cards/refusal.ts';
import { type Body, memberByEntraId } from '../domain/body/body.ts';
import { COMMANDS, type CommandName, readCommand } from '../language/commands.ts';
import { counterWords } from '../language/counter.ts';
import type { Language } from '../language/language.ts';
import { words } from '../language/words.ts';
import { agendaActions } from './agenda.ts';
import { changeActions } from './change-meeting.ts';
import { circulationActions } from './circulation.ts';
import { runCommand } from './commands.ts';
import type { Answer, Counter, Visitor } from './counter.ts';
import { itemActions } from './items.ts';
import { minutesActions } from './minutes.ts';
import { help, overviewActions } from './overview.ts';
import { planActions } from './plan.ts';
import { type Action, bodiesOf, type CounterParts, type Data, textOf, type Visit } from './visit.ts';

const ACTIONS: Readonly<Record<string, Action>> = {
  ...overviewActions,
  ...planActions,
  ...changeActions,
  ...itemActions,
  ...agendaActions,
  ...minutesActions,
  ...circulationActions,
  'run-command': (visit, data) => runCommand(visit, commandIn(data), '', data),
};

/** Opens the counter. What is said and pressed is answered here; every right to do so is asked of the rules. */
export function openCounter(parts: CounterParts): Counter {
  return {
    verbs: ['choose-body', ...Object.keys(ACTIONS)],
    say: (visitor, text) => say(parts, visitor, text),
    press: (visitor, verb, data) => press(parts, visitor, verb, data),
    greet: (visitor) => say(parts, visitor, COMMANDS.help[visitor.language][0]),
    sorry: ({ language }) =>
      answer(
        noticeCard(noticeOfTold(counterWords(language).broke), words(language)),
        counterWords(language).broke.heading,
      ),
  };
}

async function say(parts: CounterParts, visitor: Visitor, text: string): Promise<Answer> {
  const read = readCommand(text);
  const { entraId } = visitor;
  const language = spokenIn(
    text,
    read.command === 'unknown' ? undefined : read.command,
    visitor.language,
    read.language,
  );
  if (language !== visitor.language) await speak(parts, entraId, language);
  const here = { ...visitor, language };
  const seats = bodiesOf(parts.bodies, entraId);
  if (seats.length === 0) return stranger(language);
  if (read.command === 'unknown')
    return answer(unknownCommandCard({ typed: text.trim(), nearest: read.nearest }, words(language)), text);
  if (read.command === 'bodies') return chooseBody(here, seats);
  const visit = await visitIn(parts, here, await bodyFor(parts, here, seats, read.rest));
  if (visit === undefined) return chooseBody(here, seats);
  return answer(await runCommand(visit, read.command, read.rest, {}), read.command);
}

async function press(parts: CounterParts, visitor: Visitor, verb: string, raw: unknown): Promise<Answer> {
  const data: Data = typeof raw === 'object' && raw !== null ? { ...raw } : {};
  const { entraId, language } = visitor;
  const seats = bodiesOf(parts.bodies, entraId);
  const bodyId = textOf(data, 'bodyId');
  const body =
    bodyId === '' ? await bodyFor(parts, visitor, seats, '') : parts.bodies.all().find((one) => one.id === bodyId);
  if (bodyId !== '' && body === undefined)
    return answer(refusalCard({ refusal: { because: 'no-such-body' } }, words(language)), verb);
  // Whoever sits nowhere is told so; whoever sits elsewhere is refused by the rule's own words.
  if (seats.length === 0 && body === undefined) return stranger(language);
  const visit = await visitIn(parts, visitor, body);
  if (visit === undefined) {
    return body === undefined
      ? chooseBody(visitor, seats)
      : answer(refusalCard({ refusal: { because: 'not-allowed', needs: 'member' }, body }, words(language)), verb);
  }
  if (verb === 'choose-body') {
    await parts.contacts.choose(entraId, visit.body.id);
    return answer(help(visit), visit.body.shortName);
  }
  const action = ACTIONS[verb];
  if (action === undefined) return answer(unknownCommandCard({ typed: verb }, words(language)), verb);
  return answer(await action(visit, data), verb);
}

/** The body a visitor means: one named in the text, the one whose channel it is, the one chosen, or the only one. */
async function bodyFor(
  parts: CounterParts,
  { entraId, channelId }: Visitor,
  seats: readonly Body[],
  said: string,
): Promise<Body | undefined> {
  const folded = said.toLocaleLowerCase('da-DK');
  const named = seats.find(
    ({ id, shortName }) => folded.includes(id) || folded.includes(shortName.toLocaleLowerCase('da-DK')),
  );
  const here = seats.find(({ home }) => home.channelId === channelId);
  if (named !== undefined || here !== undefined) return named ?? here;
  if (seats.length < 2) return seats[0];
  const chosen = (await parts.contacts.of(entraId))?.bodyId;
  return seats.find(({ id }) => id === chosen);
}

async function visitIn(
  parts: CounterParts,
  { entraId, language }: Visitor,
  body: Body | undefined,
): Promise<Visit | undefined> {
  const me = body === undefined ? undefined : memberByEntraId(body, entraId);
  if (body === undefined || me === undefined) return undefined;
  return { parts, entraId, words: words(language), body, me, now: parts.clock() };
}

/** Whoever writes a command that is Danish only is answered in Danish, and the other way; a shared word changes nothing. */
function spokenIn(text: string, command: CommandName | undefined, usual: Language, read: Language): Language {
  if (command === undefined) return usual;
  const { da, en } = COMMANDS[command];
  const folded = text.trim().toLocaleLowerCase('da-DK');
  const both = da.some((one) => folded.startsWith(one)) && en.some((one) => folded.startsWith(one));
  return both ? usual : read;
}

async function speak({ contacts }: CounterParts, entraId: string, language: Language): Promise<void> {
  const known = await contacts.of(entraId);
  if (known !== undefined)
    await contacts.note({ entraId, conversationId: known.conversationId, serviceUrl: known.serviceUrl, language });
}

function chooseBody({ entraId, language }: Visitor, seats: readonly Body[]): Answer {
  const mine = seats.flatMap((body) => {
    const member = memberByEntraId(body, entraId);
    return member === undefined ? [] : [{ body, member }];
  });
  return answer(bodiesCard({ seats: mine }, words(language)), counterWords(language).whichBody.heading);
}

function stranger(language: Language): Answer {
  const told = counterWords(language).stranger;
  return answer(noticeCard(noticeOfTold(told), words(language)), told.heading);
}

function commandIn(data: Data): CommandName {
  const command = textOf(data, 'command');
  return Object.keys(COMMANDS).includes(command) ? (command as CommandName) : 'help'; // just looked up among them
}

const answer = (card: Card, summary: string): Answer => ({ card, summary: summary.slice(0, 200) });
