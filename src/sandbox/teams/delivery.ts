import type { Activity } from './activities.ts';
import type { Conversation } from './conversations.ts';
import type { Forgery, Signing } from './signing.ts';

/** What the bot's endpoint answered. The body is parsed if it was JSON, and the text itself if not. */
export interface BotAnswer {
  readonly status: number;
  readonly body: unknown;
}

/** `together`: both at once; `in-turn`: again when the first was answered. */
export type Twice = 'together' | 'in-turn';

/** Brings activities to the bot. */
export class Delivery {
  /** Where the bot listens; may be told later than the rest. */
  botEndpoint: string | undefined;
  /** How the next activity, and only that, is to be delivered twice. */
  twice: Twice | undefined;
  readonly #signing: Signing | undefined;

  constructor(botEndpoint: string | undefined, signing: Signing | undefined) {
    this.botEndpoint = botEndpoint;
    this.#signing = signing;
  }

  /** @returns what the bot answered the first time, and the second time if it was delivered twice */
  async deliver(
    conversation: Conversation,
    activity: Activity,
    forgery?: Forgery,
  ): Promise<{ first: BotAnswer; again: BotAnswer | undefined }> {
    const { twice } = this;
    this.twice = undefined;
    conversation.turns += 1;
    try {
      const posting = this.#post(activity, forgery);
      if (twice === undefined) return { first: await posting, again: undefined };
      if (twice === 'in-turn') return { first: await posting, again: await this.#post(activity, forgery) };
      const [first, again] = await Promise.all([posting, this.#post(activity, forgery)]);
      return { first, again };
    } finally {
      conversation.turns -= 1;
    }
  }

  async #post(activity: Activity, forgery: Forgery | undefined): Promise<BotAnswer> {
    if (this.botEndpoint === undefined) throw new Error('Teams was not told where the bot listens');
    const authorization = await this.#signing?.header(activity.serviceUrl, forgery);
    const response = await fetch(this.botEndpoint, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...(authorization === undefined ? {} : { authorization }) },
      body: JSON.stringify(activity),
    });
    return { status: response.status, body: parsed(await response.text()) };
  }
}

function parsed(text: string): unknown {
  if (text === '') return undefined;
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}
