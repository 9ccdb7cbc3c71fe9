import { linesOf } from '../../../cards/plain.ts';
import { type InputView, inputOf } from './input-view.ts';

/** Anything in a card, as it came. */
export type Node = Readonly<Record<string, unknown>>;

/** A button that posts; `value` is what is pressed, its data, and whether the inputs count. */
export interface ButtonView {
  readonly title: string;
  readonly value: string;
  readonly isMain: boolean;
  /** Answered beside the page, which stays with what has been typed into it. */
  readonly isAside: boolean;
}

/** A piece of text with what Teams would show of it: struck out is left out, underlined is put in. */
export interface Run {
  readonly text: string;
  readonly mark: 'del' | 'ins' | 'strong' | 'plain';
}

/** What a page shows of a card, in plain text throughout. */
export type Block =
  | { readonly kind: 'heading'; readonly lines: readonly string[]; readonly isSub: boolean }
  | {
      readonly kind: 'text';
      readonly lines: readonly string[];
      readonly isStrong: boolean;
      readonly isQuiet: boolean;
      readonly tone: string;
    }
  | { readonly kind: 'rich'; readonly runs: readonly Run[] }
  | { readonly kind: 'facts'; readonly rows: readonly { title: string; lines: readonly string[] }[] }
  | { readonly kind: 'group'; readonly tone: string; readonly isSet: boolean; readonly blocks: readonly Block[] }
  | { readonly kind: 'columns'; readonly columns: readonly (readonly Block[])[] }
  | { readonly kind: 'faults'; readonly heading: readonly string[]; readonly faults: readonly string[] }
  | { readonly kind: 'input'; readonly input: InputView }
  | { readonly kind: 'buttons'; readonly buttons: readonly ButtonView[] }
  | { readonly kind: 'links'; readonly links: readonly { title: string; url: string }[] };

/** What of a card's buttons may be shown, and which are answered beside it. */
export interface Presses {
  may(verb: string, data: Node): boolean;
  isAside(verb: string): boolean;
}

/**
 * Reads an Adaptive Card of ours into what a page shows of it: the same words, inputs and buttons. Of an element it does
 * not know it shows what is inside, and never drops an input.
 */
export function blocksOf(card: Node, presses: Presses): readonly Block[] {
  return joined([...blocksIn(card.body, presses, false), ...actionsIn(card.actions, presses)]);
}

/** Buttons that a chat had to put into several rows stand together again. */
function joined(blocks: readonly Block[]): readonly Block[] {
  const together: Block[] = [];
  for (const block of blocks) {
    const last = together.at(-1);
    if (last?.kind !== 'buttons' || block.kind !== 'buttons') together.push(block);
    else together.splice(-1, 1, { kind: 'buttons', buttons: [...last.buttons, ...block.buttons] });
  }
  return together;
}

function blocksIn(nodes: unknown, presses: Presses, isQuoted: boolean): readonly Block[] {
  const list = nodesOf(nodes);
  return list.flatMap((node, index) => blockOf(node, presses, isQuoted, index === 0));
}

function blockOf(node: Node, presses: Presses, isQuoted: boolean, isFirst: boolean): readonly Block[] {
  const type = text(node.type);
  if (node.isVisible === false) return [];
  if (type.startsWith('Input.')) return [{ kind: 'input', input: inputOf(node) }];
  switch (type) {
    case 'TextBlock':
      return textBlock(node, isQuoted, isFirst);
    case 'RichTextBlock':
      return [{ kind: 'rich', runs: (Array.isArray(node.inlines) ? node.inlines : []).map(runOf) }];
    case 'FactSet': {
      const rows = nodesOf(node.facts).map(({ title, value }) => ({
        title: linesOf(text(title)).join(' '),
        lines: linesOf(text(value)),
      }));
      return rows.length === 0 ? [] : [{ kind: 'facts', rows }];
    }
    case 'Container':
      return container(node, presses, isQuoted);
    case 'ColumnSet': {
      const columns = nodesOf(node.columns).map((column) => blocksIn(column.items, presses, true));
      return [{ kind: 'columns', columns }];
    }
    case 'ActionSet':
      return actionsIn(node.actions, presses);
    default:
      return blocksIn(node.items ?? node.body, presses, isQuoted);
  }
}

/** A bold line at the head of a part is its heading; in a box of its own, as a clause, it is only bold. */
function textBlock(node: Node, isQuoted: boolean, isFirst: boolean): readonly Block[] {
  const lines = linesOf(text(node.text)).filter((line) => line.trim() !== '');
  if (lines.length === 0) return [];
  const isStrong = node.weight === 'Bolder';
  if (node.style === 'heading') return [{ kind: 'heading', lines, isSub: false }];
  if (isStrong && isFirst && !isQuoted) return [{ kind: 'heading', lines, isSub: true }];
  const tone = text(node.color).toLowerCase();
  return [{ kind: 'text', lines, isStrong, isQuiet: node.isSubtle === true, tone }];
}

function container(node: Node, presses: Presses, isQuoted: boolean): readonly Block[] {
  const tone = text(node.style);
  const items = nodesOf(node.items);
  const [first, ...others] = items;
  if (tone === 'attention' && first !== undefined && first.style !== 'heading') {
    const faults = others.map((one) => linesOf(text(one.text)).join(' '));
    return [{ kind: 'faults', heading: linesOf(text(first.text)), faults }];
  }
  const blocks = blocksIn(items, presses, isQuoted || tone !== '');
  if (blocks.length === 0) return [];
  return [{ kind: 'group', tone, isSet: node.separator === true, blocks }];
}

function runOf(inline: unknown): Run {
  if (typeof inline === 'string') return { text: inline, mark: 'plain' };
  const { text: words, strikethrough, underline, weight } = record(inline);
  const mark = strikethrough === true ? 'del' : underline === true ? 'ins' : weight === 'Bolder' ? 'strong' : 'plain';
  return { text: text(words), mark };
}

function actionsIn(nodes: unknown, presses: Presses): readonly Block[] {
  const actions = nodesOf(nodes);
  const buttons = actions.flatMap((action): readonly ButtonView[] => {
    const verb = text(action.verb);
    const data = record(action.data);
    if (action.type !== 'Action.Execute' || !presses.may(verb, data)) return [];
    const value = JSON.stringify({ verb, data, inputs: action.associatedInputs !== 'none' });
    return [{ title: text(action.title), value, isMain: action.style === 'positive', isAside: presses.isAside(verb) }];
  });
  const links = actions.flatMap(({ type, title, url }) =>
    type === 'Action.OpenUrl' && /^https?:\/\//i.test(text(url)) ? [{ title: text(title), url: text(url) }] : [],
  );
  return [
    ...(buttons.length === 0 ? [] : [{ kind: 'buttons', buttons } as const]),
    ...(links.length === 0 ? [] : [{ kind: 'links', links } as const]),
  ];
}

export function nodesOf(value: unknown): readonly Node[] {
  return (Array.isArray(value) ? value : []).map(record);
}

function record(value: unknown): Node {
  return typeof value === 'object' && value !== null ? { ...value } : {};
}

export function text(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}
