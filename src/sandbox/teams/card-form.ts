import type { Card } from './conversations.ts';

/** How a button is named by whoever presses it; `with` tells buttons of one verb apart by what they carry; `place` is its number in `buttonsOf`. */
export type ButtonName =
  | { readonly verb: string; readonly with?: Readonly<Record<string, string>> }
  | { readonly title: string }
  | { readonly place: number };

/** Something in a card that can be pressed, with the inputs that go along when it is. */
export interface Button {
  readonly action: Card;
  readonly inputs: readonly Card[];
}

/** What was asked of a card cannot be done with it: the button or the input is not there, or Teams would not let it through. */
export class NotOnTheCard extends Error {
  override readonly name = 'NotOnTheCard';
}

/** Every button of a card, also those inside folded-out cards, action sets, containers and inputs. */
export function buttonsOf(card: Card): readonly Button[] {
  return buttonsIn(card, []);
}

/** @throws NotOnTheCard unless exactly one button answers to the name */
export function findButton(card: Card, name: ButtonName): Button {
  const all = buttonsOf(card);
  const buttons = all.filter(({ action }) => action.type !== 'Action.ShowCard');
  const found = buttons.filter((button) => {
    const { action } = button;
    if ('place' in name) return all[name.place] === button;
    if ('title' in name) return action.title === name.title;
    return verbOf(action) === name.verb && carries(action.data, name.with ?? {});
  });
  const [first] = found;
  if (first !== undefined && found.length === 1) return first;
  const there = buttons.map(({ action }) => `${String(action.title)} (${String(verbOf(action))})`).join(', ');
  throw new NotOnTheCard(`${found.length} buttons ${JSON.stringify(name)}; the card has: ${there || 'none'}`);
}

/**
 * The values that go along with a button: what the inputs hold from the start, then what was filled in.
 *
 * @throws NotOnTheCard if a value names no input that goes along with the button, or fails what Teams checks before sending
 */
export function fill(button: Button, values: Readonly<Record<string, string>>, checked: boolean): Card {
  const inputs = button.action.associatedInputs === 'none' ? [] : button.inputs;
  const ids = inputs.map((input) => String(input.id));
  const stray = Object.keys(values).filter((id) => !ids.includes(id));
  if (stray.length > 0) throw new NotOnTheCard(`no input ${stray.join(', ')}; the card has: ${ids.join(', ')}`);
  const filled = Object.fromEntries(inputs.map((input) => [String(input.id), heldBy(input, values)]));
  if (checked) {
    for (const input of inputs) insist(input, filled[String(input.id)] ?? '');
  }
  return filled;
}

/** The verb of an Action.Execute, or of the Action.Submit old clients get in its place. */
export function verbOf(action: Card): unknown {
  const data = action.data;
  return action.verb ?? (isRecord(data) ? data.verb : undefined);
}

function carries(data: unknown, wanted: Readonly<Record<string, string>>): boolean {
  const held = isRecord(data) ? data : {};
  return Object.entries(wanted).every(([key, value]) => held[key] === value);
}

function buttonsIn(card: Card, outer: readonly Card[]): Button[] {
  const inputs = [...outer, ...inputsIn(card.body)];
  const buttons: Button[] = [];
  const visit = (value: unknown): void => {
    if (Array.isArray(value)) {
      for (const inner of value) visit(inner);
      return;
    }
    if (!isRecord(value)) return;
    const type = String(value.type);
    if (type.startsWith('Action.')) {
      buttons.push({ action: value, inputs });
      if (isRecord(value.card)) buttons.push(...buttonsIn(value.card, inputs));
      return;
    }
    for (const [key, inner] of Object.entries(value)) if (key !== 'fallback') visit(inner);
  };
  visit(card.body);
  visit(card.actions);
  visit(card.selectAction);
  return buttons;
}

/** The inputs of a card itself; those of a folded-out card inside it do not go along with its buttons. */
function inputsIn(value: unknown): Card[] {
  if (Array.isArray(value)) return value.flatMap(inputsIn);
  if (!isRecord(value)) return [];
  const type = String(value.type);
  if (type.startsWith('Action.')) return [];
  if (type.startsWith('Input.')) return [value];
  return Object.entries(value).flatMap(([key, inner]) => (key === 'fallback' ? [] : inputsIn(inner)));
}

function heldBy(input: Card, values: Readonly<Record<string, string>>): string {
  const given = values[String(input.id)] ?? input.value;
  if (given !== undefined) return String(given);
  return input.type === 'Input.Toggle' ? String(input.valueOff ?? 'false') : '';
}

function insist(input: Card, value: string): void {
  const label = String(input.label ?? input.id);
  if (input.isRequired === true && value === '') throw new NotOnTheCard(`»${label}« must be filled in`);
  const choices: unknown = input.choices;
  if (input.type === 'Input.ChoiceSet' && Array.isArray(choices) && input['choices.data'] === undefined) {
    const known = choices.filter(isRecord).map((choice) => choice.value);
    const chosen = input.isMultiSelect === true ? value.split(',') : [value];
    const stray = chosen.filter((each) => each !== '' && !known.includes(each));
    if (stray.length > 0) throw new NotOnTheCard(`»${label}« has no choice ${stray.join(', ')}: ${known.join(', ')}`);
  }
  const { regex, maxLength } = input;
  if (typeof regex === 'string' && value !== '' && !new RegExp(regex).test(value)) {
    throw new NotOnTheCard(`»${label}« does not take ${value}`);
  }
  if (typeof maxLength === 'number' && value.length > maxLength) {
    throw new NotOnTheCard(`»${label}« takes ${maxLength} characters, not ${value.length}`);
  }
}

function isRecord(value: unknown): value is Card {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
