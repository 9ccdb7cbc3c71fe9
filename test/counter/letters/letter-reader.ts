import type { SentMail } from '../../../src/sandbox/tenant/post.ts';
import type { Office } from '../office.ts';

/** A page as somebody without scripts has it. */
export interface Page {
  readonly url: string;
  readonly status: number;
  readonly headers: Headers;
  readonly html: string;
  /** Every word on it, as it is read. */
  readonly text: string;
}

/** Someone without Teams: reads letters, follows the button, fills in the page and sends it. */
export class LetterReader {
  readonly #office: Office;
  readonly #address: string;

  constructor(office: Office, bodyId: string, member: string) {
    this.#office = office;
    this.#address = office.body(bodyId).members.find(({ id }) => id === member)?.address ?? '';
  }

  letters(): readonly SentMail[] {
    return this.#office.sandbox.tenant.mails.filter(({ to }) => to.includes(this.#address));
  }

  /** The newest letter whose subject holds all of `words`. */
  letter(...words: readonly string[]): SentMail {
    const found = this.letters().findLast(({ subject }) => words.every((word) => subject.includes(word)));
    if (found === undefined) throw new Error(`no letter ${words}: ${this.letters().map(({ subject }) => subject)}`);
    return found;
  }

  /** Where the button of the newest letter about this leads. */
  link(...words: readonly string[]): string {
    const { content } = this.letter(...words);
    const url = /href="([^"]*\/svar\/[^"]*)"/.exec(content)?.[1];
    if (url === undefined) throw new Error(`no button in ${words}`);
    return url;
  }

  async open(url: string): Promise<Page> {
    return pageOf(url, await fetch(url));
  }

  /** Follows the button of the newest letter about this. */
  follow(...words: readonly string[]): Promise<Page> {
    return this.open(this.link(...words));
  }

  /** Presses the button called so, with what the form holds and `values` filled in, as a browser sends it. */
  async press(page: Page, title: string, values: Readonly<Record<string, string>> = {}): Promise<Page> {
    const form = formsOf(page).find(({ buttons }) => buttons.has(title));
    const button = form?.buttons.get(title);
    if (form === undefined || button === undefined) {
      throw new Error(`no button ${title}: ${formsOf(page).flatMap(({ buttons }) => [...buttons.keys()])}`);
    }
    const stray = Object.keys(values).filter((name) => !form.fields.has(name));
    if (stray.length > 0) throw new Error(`no field ${stray}: ${[...form.fields.keys()]}`);
    return this.send(page.url, { ...Object.fromEntries(form.fields), ...values, press: button });
  }

  /** Sends a form that no page of ours need have shown. */
  async send(url: string, fields: Readonly<Record<string, string>>): Promise<Page> {
    const answer = await fetch(url, { method: 'POST', body: new URLSearchParams(fields) });
    const page = await pageOf(url, answer);
    await this.#office.deliver();
    return page;
  }
}

interface Form {
  readonly fields: ReadonlyMap<string, string>;
  /** The values of the buttons, by their titles. */
  readonly buttons: ReadonlyMap<string, string>;
}

/** The forms of a page, as a browser would read them. */
export function formsOf({ html }: Page): readonly Form[] {
  return [...html.matchAll(/<form[\s\S]*?<\/form>/g)].map(([form]) => {
    const fields = new Map<string, string>();
    for (const [, attributes = ''] of form.matchAll(/<input ([^>]*)>/g)) {
      const isChoice = /type="(radio|checkbox)"/.test(attributes);
      if (!isChoice || / checked/.test(attributes))
        fields.set(attribute(attributes, 'name'), attribute(attributes, 'value'));
      else if (!fields.has(attribute(attributes, 'name'))) fields.set(attribute(attributes, 'name'), '');
    }
    for (const [, attributes = '', text = ''] of form.matchAll(/<textarea ([^>]*)>\n?([\s\S]*?)<\/textarea>/g))
      fields.set(attribute(attributes, 'name'), unescaped(text));
    for (const [, attributes = '', options = ''] of form.matchAll(/<select ([^>]*)>([\s\S]*?)<\/select>/g)) {
      const chosen = /<option value="([^"]*)" selected>/.exec(options) ?? /<option value="([^"]*)"/.exec(options);
      fields.set(attribute(attributes, 'name'), unescaped(chosen?.[1] ?? ''));
    }
    const buttons = [...form.matchAll(/<button ([^>]*)>([\s\S]*?)<\/button>/g)].map(
      ([, attributes = '', title = '']): [string, string] => [
        wordsIn(title.replace(/<span[\s\S]*/, '')),
        attribute(attributes, 'value'),
      ],
    );
    return { fields, buttons: new Map(buttons) };
  });
}

async function pageOf(url: string, answer: Response): Promise<Page> {
  const html = await answer.text();
  return { url, status: answer.status, headers: answer.headers, html, text: wordsIn(html) };
}

function attribute(attributes: string, name: string): string {
  return unescaped(new RegExp(`(?:^| )${name}="([^"]*)"`).exec(attributes)?.[1] ?? '');
}

function wordsIn(html: string): string {
  return unescaped(html.replace(/<head>[\s\S]*<\/head>/, '').replace(/<[^>]+>/g, ' '))
    .replace(/\s+/g, ' ')
    .trim();
}

const ENTITIES: Readonly<Record<string, string>> = { lt: '<', gt: '>', quot: '"', '#39': "'", amp: '&' };

export function unescaped(text: string): string {
  return text.replace(/&(lt|gt|quot|#39|amp);/g, (_, name: string) => ENTITIES[name] ?? '');
}
