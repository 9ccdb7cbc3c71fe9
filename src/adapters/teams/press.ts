import { ActivityTypes, type TurnContext } from 'botbuilder';
import type { Answer } from '../../counter/counter.ts';

/** A button that was pressed; its data is as the client sent it. */
export interface Press {
  readonly verb: string;
  readonly data: unknown;
}

interface Invoked {
  readonly name?: string | undefined;
  readonly value?: unknown;
}

/** The press in an invoke, if it is one (platform-facts E12). */
export function pressIn({ name, value }: Invoked): Press | undefined {
  const { action } = fieldsOf(value);
  const { verb, data } = fieldsOf(action);
  if (name !== 'adaptiveCard/action' || typeof verb !== 'string') return undefined;
  return { verb, data: data ?? {} };
}

/** The press in a message without words; other messages carry values too. */
export function submittedIn(value: unknown): Press | undefined {
  const { verb, ...data } = fieldsOf(value);
  return typeof verb === 'string' ? { verb, data } : undefined;
}

/** Whether it was the client that asked for a fresh card, and nobody pressed. */
export function isAutomatic({ value }: Invoked): boolean {
  return fieldsOf(value).trigger === 'automatic';
}

/**
 * Answers a press ourselves: the library's own answer cannot carry a status, and takes a card with `refresh` for one to
 * be pushed to everybody, from then on (platform-facts 0.5, D9).
 */
export function answerPress(context: TurnContext, { card }: Answer): Promise<void> {
  return reply(context, { statusCode: 200, type: 'application/vnd.microsoft.card.adaptive', value: card });
}

/** Leaves the card as it is: one whose refresh was answered with an error is never refreshed again (platform-facts P40). */
export function keepTheCard(context: TurnContext, { summary }: Answer): Promise<void> {
  return reply(context, { statusCode: 200, type: 'application/vnd.microsoft.activity.message', value: summary });
}

/** For what no card of ours sends. */
export function refusePress(context: TurnContext): Promise<void> {
  return reply(context, {
    statusCode: 400,
    type: 'application/vnd.microsoft.error',
    value: { code: 'BadRequest', message: 'not an action of this bot' },
  });
}

/** HTTP says 200 whenever the bot ran; how it went stands in the body (platform-facts E13). */
async function reply(context: TurnContext, body: object): Promise<void> {
  await context.sendActivity({ type: ActivityTypes.InvokeResponse, value: { status: 200, body } });
}

function fieldsOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? { ...value } : {};
}
