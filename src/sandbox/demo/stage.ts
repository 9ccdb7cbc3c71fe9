import { type Body, type Member, seated } from '../../domain/body/body.ts';
import type { Clause } from '../../domain/body/clause.ts';
import type { Meeting, PlannedMeeting } from '../../domain/meeting/meeting.ts';
import { type CommandName, spelled } from '../../language/commands.ts';
import { type DemoWords, demoWords } from '../../language/demo.ts';
import type { Language } from '../../language/language.ts';
import type { Sandbox } from '../open-sandbox.ts';
import { type ButtonName, buttonsOf, findButton, verbOf } from '../teams/card-form.ts';
import type { Card, ChatMessage } from '../teams/conversations.ts';
import type { Person } from '../teams/person.ts';
import { answerOf, filledIn, headingOf } from './card-text.ts';
import type { Chapter, SentCard, ShownCard, StoryLine } from './story.ts';

/** The play did not go as the rules say it must: what was to be there is not. */
export class OutOfPlay extends Error {
  override readonly name = 'OutOfPlay';
}

/** A message that is a card. */
export type CardMessage = ChatMessage & { readonly card: Card };

/** Where the people of one body act, in Teams, while all that is said and sent is written down. */
export class Stage {
  readonly sandbox: Sandbox;
  readonly body: Body;
  /** The id of the meeting the story is about; set when it is planned. */
  meetingId: string;
  readonly #chapters: { title: string; lines: StoryLine[] }[] = [];
  readonly #cards: SentCard[] = [];
  readonly #seen = new Map<string, number>();
  #mails = 0;
  #posts = 0;

  /** What the teller says, in the body's own language. */
  get said(): DemoWords {
    return demoWords[this.language];
  }

  get language(): Language {
    return this.body.language;
  }

  constructor(sandbox: Sandbox, body: Body, meetingId: string) {
    this.sandbox = sandbox;
    this.body = body;
    this.meetingId = meetingId;
  }

  get now(): Temporal.Instant {
    return this.sandbox.clock.now();
  }

  get chapters(): readonly Chapter[] {
    return this.#chapters;
  }

  get cards(): readonly SentCard[] {
    return this.#cards;
  }

  chapter(title: string): void {
    this.#chapters.push({ title, lines: [] });
  }

  /** What the teller says, with the rule it rests on. */
  tell(text: string, clause?: Clause): void {
    this.#line({ at: this.now, text, cards: [], ...(clause === undefined ? {} : { clause }) });
  }

  /** Someone writes to Referent in their own chat. @returns the card it answered with */
  async say(member: Member, text: string): Promise<CardMessage> {
    const answers = await this.#person(member).say(text);
    const answer = answers.findLast(isCard);
    if (answer === undefined) throw new OutOfPlay(`»${text}« was not answered with a card`);
    this.#seen.set(member.id, this.#chat(member).length);
    const [first = '', ...more] = text.split('\n');
    const said = this.said.quoted(first, more.length + 1);
    const shown = this.#sent(member.id, answer.card, this.said.answerTo(member.title));
    const line = this.said.writes(member.title, said, answerOf(answer.card));
    this.#line({ at: this.now, text: line, cards: [shown] });
    await this.settle();
    return answer;
  }

  /** Someone writes a command, with what follows it as it stands. */
  ask(member: Member, command: CommandName, rest = ''): Promise<CardMessage> {
    return this.say(member, `${spelled(command, this.language)}${rest}`);
  }

  /**
   * Someone fills in a card and presses a button of it.
   *
   * @returns the message as it then shows, so that its next button can be pressed
   */
  async press(
    member: Member,
    on: CardMessage,
    name: ButtonName,
    values: Readonly<Record<string, string>> = {},
    { how = this.said.how.presses, unchecked = false }: { readonly how?: string; readonly unchecked?: boolean } = {},
  ): Promise<CardMessage> {
    const title = String(findButton(on.card, name).action.title);
    const pressed = await this.#person(member).press(on, name, values, { unchecked });
    // An answer beside the card comes as a message of its own, and the card stays.
    const aside = pressed.card === undefined ? pressed.messages.findLast(isCard) : undefined;
    const answer = aside ?? (pressed.card === undefined ? undefined : { ...on, card: pressed.card });
    if (answer === undefined) throw new OutOfPlay(`»${title}« was not answered with a card: ${pressed.status}`);
    const filled =
      Object.keys(values).length === 0
        ? []
        : [this.#shown(on.card, this.said.filledInBy(member.title), filledIn(on.card, values))];
    const shown = this.#sent(member.id, answer.card, this.said.answerTo(member.title));
    const text = this.said.presses(member.title, how, title, answerOf(answer.card));
    this.#line({ at: this.now, text, cards: [...filled, shown] });
    await this.settle();
    return answer;
  }

  /** The newest card in someone's chat that has such a button. @throws OutOfPlay */
  newest(member: Member, verb: string): CardMessage {
    const found = this.#chat(member)
      .filter(isCard)
      .findLast(({ card }) => buttonsOf(card).some(({ action }) => verbOf(action) === verb));
    if (found === undefined) throw new OutOfPlay(`${member.title} has no card with ${verb}`);
    return found;
  }

  /** Whether there is such a card: whoever plays two parts has answered some already. */
  holds(member: Member, verb: string): boolean {
    return this.#chat(member)
      .filter(isCard)
      .some(({ card }) => buttonsOf(card).some(({ action }) => verbOf(action) === verb));
  }

  /** Delivers what waits, and tells what arrived. */
  async settle(): Promise<void> {
    await this.sandbox.referent.deliver();
    this.#arrived();
  }

  /** Lets time pass; what falls due on the way happens at its own time and is told. */
  async windTo(at: Temporal.Instant): Promise<void> {
    await this.sandbox.windTo(at);
    this.#arrived();
  }

  /** A day and a time of the body's own clocks. */
  at(day: Temporal.PlainDate, time: string): Temporal.Instant {
    const { timeZone } = this.body.calendar;
    return day.toZonedDateTime({ timeZone, plainTime: Temporal.PlainTime.from(time) }).toInstant();
  }

  /** The meeting as it stands. @throws OutOfPlay */
  async meeting(subject = this.meetingId): Promise<PlannedMeeting> {
    const key = { procedure: 'meeting', bodyId: this.body.id, subject };
    const meeting = await this.sandbox.referent.store.look<Meeting>(key);
    if (meeting?.stage !== 'planned') throw new OutOfPlay(`the meeting ${subject} does not stand`);
    return meeting;
  }

  #person({ entraId, title }: Member): Person {
    if (entraId === undefined) throw new OutOfPlay(`${title} has no account`);
    return this.sandbox.teams.person(entraId);
  }

  #chat(member: Member): readonly ChatMessage[] {
    return this.#person(member).chat();
  }

  #arrived(): void {
    const { teams, tenant } = this.sandbox;
    const groups = new Map<string, { at: Temporal.Instant; summary: string; to: string[]; shown: ShownCard }>();
    for (const member of this.body.members.filter(({ entraId }) => entraId !== undefined)) {
      const chat = this.#chat(member);
      const fresh = chat.slice(this.#seen.get(member.id) ?? 0).filter(({ from }) => from === 'bot');
      this.#seen.set(member.id, chat.length);
      for (const message of fresh.filter(isCard)) {
        const summary = message.summary ?? headingOf(message.card);
        const key = `${message.at} ${summary}`;
        const shown = this.#sent(member.id, message.card, this.said.cardTo(member.title));
        const group = groups.get(key);
        if (group === undefined) groups.set(key, { at: message.at, summary, to: [member.title], shown });
        else group.to.push(member.title);
      }
    }
    const lines: StoryLine[] = [...groups.values()].map(({ at, summary, to, shown }) => ({
      at,
      text: this.said.told(this.#named(to), summary),
      cards: [shown],
    }));
    for (const { at, to, subject } of tenant.mails.slice(this.#mails)) {
      const titles = this.body.members.filter(({ address }) => to.includes(address)).map(({ title }) => title);
      lines.push({ at, text: this.said.letter(titles.join(', '), subject), cards: [] });
    }
    this.#mails = tenant.mails.length;
    const posts = teams.channel(this.body.home.channelId);
    for (const post of posts.slice(this.#posts).filter(isCard)) {
      const shown = this.#sent('channel', post.card, this.said.cardInChannel);
      lines.push({ at: post.at, text: this.said.posted(headingOf(post.card)), cards: [shown] });
    }
    this.#posts = posts.length;
    for (const line of lines.toSorted((a, b) => Temporal.Instant.compare(a.at, b.at))) this.#line(line);
  }

  #named(titles: readonly string[]): string {
    const members = seated(this.body).filter(({ entraId }) => entraId !== undefined);
    if (titles.length > 4 && members.every(({ title }) => titles.includes(title))) {
      return titles.length === members.length
        ? this.said.allMembers(members.length)
        : this.said.allAndSecretariat(members.length, titles.length - members.length);
    }
    if (titles.length > 4) return this.said.participants(titles.length);
    return titles.length < 2 ? titles.join('') : this.said.and(titles.slice(0, -1).join('; '), titles.at(-1) ?? '');
  }

  #sent(to: string, card: Card, caption: string): ShownCard {
    const number = this.#cards.length + 1;
    this.#cards.push({ number, to, card });
    return { number, caption, card };
  }

  /** A card that was sent before, as its reader has filled it in. */
  #shown(sent: Card, caption: string, card: Card): ShownCard {
    return { number: this.#cards.findLast((one) => one.card === sent)?.number ?? 0, caption, card };
  }

  #line(line: StoryLine): void {
    const chapter = this.#chapters.at(-1);
    if (chapter === undefined) throw new OutOfPlay('nothing is told before the first chapter');
    chapter.lines.push(line);
  }
}

function isCard<Message extends ChatMessage>(message: Message): message is Message & CardMessage {
  return message.card !== undefined;
}
