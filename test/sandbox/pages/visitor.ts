/** What the browser sees of one chat. */
export interface Seen {
  readonly id: string;
  readonly mine: boolean;
  readonly text?: string;
  readonly card?: object;
  readonly mark: string;
}

/** Someone at the sandbox's pages, as the browser's script talks to them: over HTTP. */
export class Visitor {
  readonly #chat: string;

  /** @param path `/sandbox/people/<entra id>` */
  constructor(url: string, path: string) {
    this.#chat = `${url}${path}`;
  }

  async messages(): Promise<readonly Seen[]> {
    const { messages } = JSON.parse(await (await fetch(`${this.#chat}/messages`)).text());
    return messages;
  }

  say(text: string): Promise<Response> {
    return this.#post('say', { text });
  }

  /** Presses a button of the newest card by its title. */
  async press(title: string, values: Readonly<Record<string, string>> = {}): Promise<Response> {
    const message = (await this.messages()).findLast(({ card }) => card !== undefined);
    if (message?.card === undefined) throw new Error('there is no card');
    return this.pressOn(message, buttonCalled(message.card, title), values);
  }

  pressOn(
    { id, mark }: Pick<Seen, 'id' | 'mark'>,
    button: string,
    values: Readonly<Record<string, string>> = {},
  ): Promise<Response> {
    return this.#post('press', { message: id, mark, button, values });
  }

  async lastCard(): Promise<string> {
    return JSON.stringify((await this.messages()).findLast(({ card }) => card !== undefined)?.card ?? {});
  }

  #post(what: string, body: object): Promise<Response> {
    return fetch(`${this.#chat}/${what}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    });
  }
}

/** The place by which the pages call the button with this title. */
function buttonCalled(card: object, title: string): string {
  const found: string[] = [];
  const look = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return;
    if ('title' in value && value.title === title && 'id' in value) found.push(String(value.id));
    for (const inner of Object.values(value)) look(inner);
  };
  look(card);
  const [first] = found;
  if (first === undefined) throw new Error(`the card has no button »${title}«: ${JSON.stringify(card)}`);
  return first;
}
