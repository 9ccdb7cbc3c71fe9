import { type Block, blocksOf, type Node, type Presses } from './card-blocks.ts';
import type { InputView } from './input-view.ts';

/** A fault as the page tells it: in the list, with a link to its field where it has one. */
export interface FaultView {
  readonly text: string;
  /** The id of the field on the page; empty where it is about none. */
  readonly field: string;
}

/** One card as a part of a page: a form where anything on it can be sent. */
export interface FormView {
  /** Begins the ids of all that is in it. */
  readonly id: string;
  readonly heading: readonly string[];
  readonly blocks: readonly Block[];
  readonly isForm: boolean;
  /** The inputs there are faults about, by name. */
  readonly faulty: Readonly<Record<string, string>>;
  readonly faults: readonly FaultView[];
  readonly faultsHeading: readonly string[];
  /** That nothing was done: a fault in a form, or a refusal. */
  readonly isRefused: boolean;
}

/** Reads a card into a part of a page. @param number its place on the page, from 1 */
export function formOf(card: Node, number: number, presses: Presses): FormView {
  const id = `del-${number}`;
  const [heading, ...rest] = withHeadingFirst(blocksOf(card, presses));
  const all = flat(rest);
  const isForm = all.some(({ kind }) => kind === 'buttons');
  const inputs = all.flatMap((block) => (block.kind === 'input' ? [block.input] : []));
  const faults = all.flatMap((block) => (block.kind === 'faults' ? block.faults : []));
  const found = faults.map((text) => ({ text, input: inputOfFault(text, inputs) }));
  return {
    id,
    heading,
    blocks: isForm ? rest : rest.filter(({ kind }) => kind !== 'input'),
    isForm,
    faulty: Object.fromEntries(found.flatMap(({ text, input }) => (input === undefined ? [] : [[input.name, text]]))),
    faults: found.map(({ text, input }) => ({ text, field: input === undefined ? '' : fieldId(id, input) })),
    faultsHeading: all.flatMap((block) => (block.kind === 'faults' ? block.heading : [])),
    isRefused: all.some((block) => block.kind === 'faults' || (block.kind === 'group' && block.tone === 'attention')),
  };
}

/** The id of a field on the page; of several choices, of the first. */
export function fieldId(form: string, { name }: Pick<InputView, 'name'>): string {
  return `${form}-${name.replace(/[^\w-]/g, '-')}`;
}

/** The first heading, wherever in the card it stands, and what is left; of a card without one, its first line. */
function withHeadingFirst(blocks: readonly Block[]): readonly [readonly string[], ...Block[]] {
  const [first, ...rest] = blocks;
  if (first?.kind === 'heading') return [first.lines, ...rest];
  if (first?.kind === 'group') {
    const [heading, ...inside] = withHeadingFirst(first.blocks);
    return [heading, { ...first, blocks: inside }, ...rest];
  }
  if (first?.kind === 'text') return [first.lines, ...rest];
  return [[], ...blocks];
}

function flat(blocks: readonly Block[]): readonly Block[] {
  return blocks.flatMap((block) => {
    if (block.kind === 'group') return [block, ...flat(block.blocks)];
    if (block.kind === 'columns') return [block, ...block.columns.flatMap(flat)];
    return [block];
  });
}

/** The sentence of a fault names its field; of two labels it holds, the longer is meant. */
function inputOfFault(fault: string, inputs: readonly InputView[]): InputView | undefined {
  return inputs
    .filter(({ label }) => label !== '' && fault.includes(label))
    .toSorted((a, b) => b.label.length - a.label.length)[0];
}
