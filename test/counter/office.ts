import type { Body, BodyId, Member } from '../../src/domain/body/body.ts';
import type { Meeting, PlannedMeeting } from '../../src/domain/meeting/meeting.ts';
import { logTo } from '../../src/log.ts';
import { openSandbox, type Sandbox, type SandboxOptions } from '../../src/sandbox/open-sandbox.ts';
import { buttonsOf, verbOf } from '../../src/sandbox/teams/card-form.ts';
import type { Card, ChatMessage } from '../../src/sandbox/teams/conversations.ts';
import type { Person, Pressed } from '../../src/sandbox/teams/person.ts';
import { image } from '../adapters/postgres/image.ts';

const RULES = new URL('../../src/bodies/', import.meta.url).pathname;

/** A card as someone sees it, and the message it stands in. */
export interface Shown {
  readonly message: ChatMessage;
  readonly card: Card;
  /** Every word on it, as it is read. */
  readonly text: string;
}

/** Someone of a body at their Teams. */
export interface Seated {
  readonly member: Member;
  readonly person: Person;
  /** Writes in their own chat; answers with the card that came. */
  say(text: string): Promise<Shown>;
  sayInChannel(text: string, channelId?: string): Promise<Shown>;
  /** Presses the one button with this verb, and of several the one whose data holds `where`. */
  press(on: Shown, verb: string, values?: Readonly<Record<string, string>>, how?: How): Promise<Shown>;
  /** As `press`, with all that came back. */
  pressed(on: Shown, verb: string, values?: Readonly<Record<string, string>>, how?: How): Promise<Pressed>;
  /** Sends a verb that is on no card, as a forger would. */
  forge(verb: string, data: unknown): Promise<Shown>;
  /** The newest card in their chat whose words hold all of `words`. */
  card(...words: readonly string[]): Shown;
  /** How many cards in their chat hold all of `words`. */
  count(...words: readonly string[]): number;
}

export interface How {
  readonly where?: Readonly<Record<string, string>>;
  readonly unchecked?: boolean;
}

export interface Office {
  readonly sandbox: Sandbox;
  body(id: string): Body;
  /** @param member the member's id in the body's file */
  at(bodyId: string, member: string): Seated;
  windTo(at: string): Promise<void>;
  deliver(): Promise<void>;
}

export async function openOffice(from: string, options: Partial<SandboxOptions> = {}): Promise<Office> {
  const sandbox = await openSandbox({
    rules: RULES,
    log: logTo('silent'),
    port: 0,
    from: instant(from),
    image: await image(),
    ...options,
  });
  const body = (id: string): Body => {
    const found = sandbox.referent.bodies.get(id as BodyId); // a test's own words for an id
    if (found === undefined) throw new Error(`no body ${id}`);
    return found;
  };
  return {
    sandbox,
    body,
    at: (bodyId, id) => {
      const member = body(bodyId).members.find((one) => one.id === id);
      if (member?.entraId === undefined) throw new Error(`${id} of ${bodyId} has no Teams`);
      return seat(member, sandbox.teams.person(member.entraId), sandbox.referent.deliver);
    },
    windTo: (at) => sandbox.windTo(instant(at)),
    deliver: () => sandbox.referent.deliver(),
  };
}

/** @throws if no such meeting stands */
export async function meetingOf({ sandbox }: Office, bodyId: string, subject: string): Promise<PlannedMeeting> {
  const key = { procedure: 'meeting', bodyId: bodyId as BodyId, subject }; // a test's own words for an id
  const meeting = await sandbox.referent.store.look<Meeting>(key);
  if (meeting?.stage !== 'planned') throw new Error(`${subject} is ${meeting?.stage ?? 'nothing'}`);
  return meeting;
}

/** `2027-04-08T13:00` in Copenhagen. */
export function instant(local: string): Temporal.Instant {
  return Temporal.PlainDateTime.from(local).toZonedDateTime('Europe/Copenhagen').toInstant();
}

export function shown(message: ChatMessage): Shown {
  if (message.card === undefined) throw new Error(`no card: ${message.text}`);
  return { message, card: message.card, text: wordsOn(message.card) };
}

/** Everything a reader sees on a card: texts, facts, labels, titles of buttons, and what inputs hold. */
export function wordsOn(node: unknown): string {
  const found: string[] = [];
  const visit = (value: unknown): void => {
    if (Array.isArray(value)) {
      for (const inner of value) visit(inner);
      return;
    }
    if (typeof value !== 'object' || value === null) return;
    for (const [key, inner] of Object.entries(value)) {
      if (['text', 'title', 'value', 'label', 'placeholder'].includes(key) && typeof inner === 'string')
        found.push(inner);
      else if (!['data', 'fallback'].includes(key)) visit(inner);
    }
  };
  visit(node);
  return found
    .join('\n')
    .replace(/\u2060/g, '')
    .replace(/\\(?=[^\p{L}\p{N}\s])/gu, '');
}

/** @param settle lets what a press brought about be delivered, so that the next answer is not mixed with it */
export function seat(member: Member, person: Person, settle: () => Promise<void>): Seated {
  const first = (messages: readonly ChatMessage[], text: string): Shown => {
    const message = messages.find(({ card }) => card !== undefined);
    if (message === undefined) throw new Error(`»${text}« was not answered with a card`);
    return shown(message);
  };
  const cards = () => person.chat().flatMap((message) => (message.card === undefined ? [] : [shown(message)]));
  const pressed: Seated['pressed'] = async (on, verb, values = {}, { where = {}, unchecked = false } = {}) => {
    const buttons = buttonsOf(on.card).filter(({ action }) => {
      const data: unknown = action.data;
      return (
        verbOf(action) === verb &&
        typeof data === 'object' &&
        data !== null &&
        Object.entries(where).every(([key, value]) => Reflect.get(data, key) === value)
      );
    });
    const [button] = buttons;
    if (button === undefined || buttons.length > 1) {
      const there = buttonsOf(on.card).map(({ action }) => verbOf(action));
      throw new Error(`${buttons.length} buttons ${verb} ${JSON.stringify(where)} among ${there}; ${on.text}`);
    }
    const alone = { type: 'AdaptiveCard', body: button.inputs, actions: [button.action] };
    return person.press({ ...on.message, card: alone }, { verb }, values, { unchecked });
  };
  const after = (on: Shown, { card, messages, status, body }: Pressed): Shown => {
    // An answer beside the card comes as a message of its own.
    const aside = messages.findLast((message) => message.card !== undefined);
    if (card === undefined && aside !== undefined) return shown(aside);
    if (card === undefined) throw new Error(`no card, but HTTP ${status} ${JSON.stringify(body)}`);
    return shown({ ...on.message, card });
  };
  return {
    member,
    person,
    async say(text) {
      const messages = await person.say(text);
      await settle();
      return first(messages, text);
    },
    sayInChannel: async (text, channelId = '') => first(await person.sayInChannel(channelId, text), text),
    pressed,
    async press(on, verb, values, how) {
      const answer = await pressed(on, verb, values, how);
      await settle();
      return after(on, answer);
    },
    async forge(verb, data) {
      if (person.chat().every(({ card }) => card === undefined)) await person.say('status');
      const message = person.lastCard();
      const action = { type: 'Action.Execute', title: 'x', verb, data };
      const card = { type: 'AdaptiveCard', body: [], actions: [action] };
      return after(shown(message), await person.press({ ...message, card }, { verb }));
    },
    card: (...words) => {
      const found = cards().findLast(({ text }) => words.every((word) => text.includes(word)));
      if (found === undefined)
        throw new Error(
          `${member.id} has no card with ${words.join(', ')}:\n${cards()
            .map(({ text }) => text.slice(0, 80))
            .join('\n--\n')}`,
        );
      return found;
    },
    count: (...words) => cards().filter(({ text }) => words.every((word) => text.includes(word))).length,
  };
}
