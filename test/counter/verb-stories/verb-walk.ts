import { MAY } from '../../../src/domain/meeting/commands.ts';
import { buttonsOf, verbOf } from '../../../src/sandbox/teams/card-form.ts';
import type { Seated, Shown } from '../office.ts';

/** What a walk past every card has found: by verb, the keys of the data a card has sent with it. */
export type Found = ReadonlyMap<string, ReadonlySet<string>>;

/** Looks at cards as people see them, notes every button, and follows those that only show something. */
export class VerbWalk {
  readonly #found = new Map<string, Set<string>>();

  get found(): Found {
    return this.#found;
  }

  /** Notes the buttons of a card, and of what the harmless ones among them show. Answers with the card. */
  async past(who: Seated, card: Shown, depth = 0): Promise<Shown> {
    for (const { action } of buttonsOf(card.card)) {
      const verb = verbOf(action);
      if (action.type !== 'Action.Execute' || typeof verb !== 'string') continue;
      const data = { ...(action.data as Readonly<Record<string, unknown>>) }; // a card's data is an object, as the schema has it
      const isNew = !this.#found.has(verb);
      this.#found.set(verb, new Set([...(this.#found.get(verb) ?? []), ...Object.keys(data)]));
      if (isNew && depth < MOST_STEPS && onlyShows(verb)) await this.past(who, await who.forge(verb, data), depth + 1);
    }
    return card;
  }

  /** Presses a button, and looks at what comes of it. */
  async press(who: Seated, ...pressing: Parameters<Seated['press']>): Promise<Shown> {
    return this.past(who, await who.press(...pressing));
  }

  /** Everything each of them can see now: what they were sent, and what each command answers. */
  async look(everyone: readonly Seated[], ...commands: readonly string[]): Promise<void> {
    for (const who of everyone) {
      for (const message of who.person.chat()) {
        if (message.card !== undefined) await this.past(who, { message, card: message.card, text: '' });
      }
      for (const command of commands) await this.past(who, await who.say(command));
    }
  }
}

/** Cards from which nothing is followed further. */
const MOST_STEPS = 3;

/** Changes nothing, and may be followed wherever it is found: a form only asks. */
const onlyShows = (verb: string) => !(verb in MAY) && (verb.endsWith('-form') || SHOWS.has(verb));

const SHOWS: ReadonlySet<string> = new Set([
  'ask-why',
  'ask-why-window',
  'submit-another',
  'triage-item',
  'preview-agenda',
  'minutes-overview',
  'minutes-versions',
  'minutes-header',
  'next-point',
  'previous-point',
  'correct-point',
  'point-attendance',
  'follow-up-clarify',
  'follow-up-status',
  'follow-up-receipt',
]);
