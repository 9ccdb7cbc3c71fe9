import { words } from '../../language/words.ts';
import type { Card } from '../teams/conversations.ts';

/** What a card says, line by line, for those who see no pictures. Buttons stand in brackets. */
export function cardLines(card: Card): readonly string[] {
  return [...linesOf(card.body), ...linesOf(card.actions)].filter((line) => line.trim() !== '');
}

/** The card's first line, which is its heading. */
export function headingOf(card: Card): string {
  return cardLines(card)[0] ?? '';
}

/** What a card answers, in a sentence: its heading, and where it refuses also why. */
export function answerOf(card: Card): string {
  const [heading = '', why = ''] = cardLines(card);
  return [words('da'), words('en')].some(({ refusalHeading }) => heading === refusalHeading)
    ? `${heading}. ${why}`
    : `${heading}.`;
}

/** The card with these inputs filled in, as it looked when a button was pressed. */
export function filledIn(card: Card, values: Readonly<Record<string, string>>): Card {
  const filled = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(filled);
    if (!isRecord(value)) return value;
    const inner = Object.fromEntries(Object.entries(value).map(([key, one]) => [key, filled(one)]));
    const typed = String(value.type).startsWith('Input.') ? values[String(value.id)] : undefined;
    if (typed === undefined) return inner;
    return { ...inner, value: value.type === 'Input.Number' ? Number(typed) : typed };
  };
  const whole = filled(card);
  return isRecord(whole) ? whole : card;
}

function linesOf(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(linesOf);
  if (!isRecord(value)) return [];
  const type = String(value.type);
  if (type === 'TextBlock') return [plain(value.text)];
  if (type === 'RichTextBlock') return [linesOf(value.inlines).join('')];
  if (type === 'TextRun') return [plain(value.text)];
  if (type === 'FactSet') return factLines(value.facts);
  if (type === 'Input.Toggle') return [`${value.value === 'true' ? '☒' : '☐'} ${plain(value.title)}`];
  if (type.startsWith('Input.')) return [inputLine(value)];
  if (type.startsWith('Action.')) return [`[${plain(value.title)}]`, ...linesOf(value.card)];
  return Object.entries(value).flatMap(([key, inner]) => (key === 'fallback' ? [] : linesOf(inner)));
}

function factLines(facts: unknown): string[] {
  if (!Array.isArray(facts)) return [];
  return facts.filter(isRecord).map(({ title, value }) => `${plain(title)}: ${plain(value)}`);
}

function inputLine({ label, value, choices }: Card): string {
  const chosen = Array.isArray(choices) ? choices.filter(isRecord).find((choice) => choice.value === value) : undefined;
  return `${plain(label)}: ${plain(chosen?.title ?? value) || '____'}`;
}

/** Text without the signs by which Markdown is kept at bay. */
function plain(text: unknown): string {
  return String(text ?? '').replace(/\\([\\*_[\]()~#+.>|!`-])/g, '$1');
}

function isRecord(value: unknown): value is Card {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
