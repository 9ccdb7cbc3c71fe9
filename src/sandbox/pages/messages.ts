import { createHash } from 'node:crypto';
import { buttonsOf, NotOnTheCard } from '../teams/card-form.ts';
import type { Card, ChatMessage } from '../teams/conversations.ts';
import { BotRefused, type Person } from '../teams/person.ts';
import { type Answer, sent, type Visit, written } from './answer.ts';

/** What someone sees, as their browser asks for it. */
export function messagesAsJson(visit: Visit, messages: readonly ChatMessage[], reader: string): Answer {
  const { sandbox } = visit;
  return {
    status: 200,
    json: {
      now: written(visit, sandbox.clock.now()),
      messages: messages.map((message) => ({
        id: message.activityId,
        mine: message.from === reader,
        from: nameOf(visit, message.from, reader),
        at: written(visit, message.at),
        text: message.text,
        card: message.card === undefined ? undefined : withPlaces(message.card),
        mark: markOf(message),
      })),
    },
  };
}

/** Says what was sent as `text`, by way of `say`. */
export async function saying(visit: Visit, say: (text: string) => Promise<unknown>): Promise<Answer> {
  const text = sent(visit, 'text');
  const { tooLittle } = visit.words.chat;
  if (typeof text !== 'string' || text.trim() === '') return { status: 400, json: { sentence: tooLittle } };
  return saidTo(visit, () => say(text));
}

/** Hands something to the bot, and tells when it was not taken. */
export async function saidTo(visit: Visit, say: () => Promise<unknown>): Promise<Answer> {
  try {
    await say();
    return { status: 200, json: {} };
  } catch (error) {
    if (error instanceof BotRefused) return { status: 502, json: { sentence: visit.words.chat.refused } };
    throw error;
  }
}

/**
 * Presses the button numbered `button` of the message `message`, with `values` in the card's inputs: over HTTP to the
 * bot, as Teams would. `mark` tells which card was looked at, since another may have taken its place.
 */
export async function pressing(visit: Visit, person: Person, messages: readonly ChatMessage[]): Promise<Answer> {
  const { changed, notOnCard, refused } = visit.words.chat;
  const message = messages.find(({ activityId }) => activityId === sent(visit, 'message'));
  const place = Number(sent(visit, 'button') ?? Number.NaN);
  const button = message?.card === undefined ? undefined : buttonsOf(message.card)[place];
  if (message === undefined || button === undefined) return { status: 409, json: { sentence: notOnCard } };
  if (sent(visit, 'mark') !== markOf(message)) return { status: 409, json: { sentence: changed } };
  try {
    const { status, notice } = await person.press(message, { place }, valuesFor(button.inputs, sent(visit, 'values')));
    if (status >= 400) return { status: 502, json: { sentence: notice ?? refused } };
    return { status: 200, json: notice === undefined ? {} : { sentence: notice } };
  } catch (error) {
    if (error instanceof NotOnTheCard) return { status: 409, json: { sentence: notOnCard } };
    throw error;
  }
}

/** The renderer sends the button's own data and the inputs in one; only the inputs are the person's to give. */
function valuesFor(inputs: readonly Card[], values: unknown): Record<string, string> {
  if (typeof values !== 'object' || values === null) return {};
  const ids = new Set(inputs.map(({ id }) => String(id)));
  const given = Object.entries(values).filter(([id, value]) => ids.has(id) && value !== null && value !== undefined);
  return Object.fromEntries(given.map(([id, value]) => [id, String(value)]));
}

/** The card with every button called by its place in it, which is how the browser names the one that was pressed. */
function withPlaces(card: Card): Card {
  const copy = structuredClone(card);
  for (const [place, { action }] of buttonsOf(copy).entries()) Object.assign(action, { id: String(place) });
  return copy;
}

function markOf({ card, text }: ChatMessage): string {
  return createHash('sha256')
    .update(JSON.stringify([card, text]))
    .digest('base64url')
    .slice(0, 16);
}

function nameOf({ sandbox, words }: Visit, from: string, reader: string): string {
  if (from === reader) return words.chat.you;
  const { bot, people } = sandbox.teams.directory;
  return from === 'bot' ? bot.name : (people.find(({ id }) => id === from)?.name ?? from);
}
