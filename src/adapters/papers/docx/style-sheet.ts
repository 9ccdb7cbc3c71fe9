import { childOf, type Element, elementsOf, isOn, valOf } from '../xml.ts';

/** How a run is drawn, as far as it decides whether it is seen. */
export interface RunLook {
  readonly hidden?: boolean;
  /** RRGGBB, or `auto`. */
  readonly color?: string;
  /** In half points. */
  readonly size?: number;
  /** The colour behind the letters. */
  readonly fill?: string;
}

export interface ParagraphLook {
  /** 1 to 9. */
  readonly headingLevel?: number;
  readonly listId?: string;
  /** From 0. */
  readonly listLevel?: number;
  readonly run: RunLook;
}

/** The styles of a document, each with what it inherits. */
export interface StyleSheet {
  paragraph(properties: Element | undefined): ParagraphLook;
  /** How a run in such a paragraph is drawn. */
  run(properties: Element | undefined, paragraph: ParagraphLook): RunLook;
  /** Whether a table's style fills any of its cells, so that white letters are seen in them. */
  fills(tableStyle: string | undefined): boolean;
}

/** Word's own headings in English and Danish, by name or by id; other languages keep the English name (ECMA-376 part 1, 17.7.4.9). */
const HEADING = /^(?:heading|overskrift) ?([1-9])$/i;

/** A style based on itself by a detour ends here. */
const MOST_ANCESTORS = 20;

export function styleSheet(root: Element | undefined): StyleSheet {
  const styles = new Map<string, Element>();
  let standard: Element | undefined;
  for (const style of elementsOf(root).filter(({ name }) => name === 'w:style')) {
    const { styleId, type, default: isDefault } = style.attributes;
    if (styleId !== undefined) styles.set(styleId, style);
    if (type === 'paragraph' && isDefault !== undefined && isDefault !== '0') standard ??= style;
  }
  const defaults = lookOf(childOf(childOf(childOf(root, 'w:docDefaults'), 'w:rPrDefault'), 'w:rPr'));

  const lineages = new Map<string, readonly Element[]>();
  /** The style itself first. */
  const lineage = (id = ''): readonly Element[] => {
    const known = lineages.get(id);
    if (known !== undefined) return known;
    const found: Element[] = [];
    for (let next = styles.get(id); next !== undefined && found.length < MOST_ANCESTORS; ) {
      found.push(next);
      next = styles.get(valOf(next, 'w:basedOn') ?? '');
    }
    lineages.set(id, found);
    return found;
  };
  const runOf = (line: readonly Element[]): RunLook =>
    Object.assign({}, ...line.map((style) => lookOf(childOf(style, 'w:rPr'))).reverse());

  return {
    paragraph: (properties) => {
      const named = lineage(valOf(properties, 'w:pStyle'));
      const line = named.length > 0 || standard === undefined ? named : [standard];
      const layers = [properties, ...line.map((style) => childOf(style, 'w:pPr'))];
      const numbers = layers.map((layer) => childOf(layer, 'w:numPr')).filter((one) => one !== undefined);
      const listId = numbers.map((one) => valOf(one, 'w:numId')).find((id) => id !== undefined);
      const listLevel = numbers.map((one) => valOf(one, 'w:ilvl')).find((level) => level !== undefined);
      const headingLevel = headingOf(line, layers);
      return {
        run: { ...defaults, ...runOf(line), ...fillOf(properties) },
        ...(listId === undefined || listId === '0' ? {} : { listId, listLevel: wholeOf(listLevel) ?? 0 }),
        ...(headingLevel === undefined ? {} : { headingLevel }),
      };
    },
    run: (properties, paragraph) => ({
      ...paragraph.run,
      ...runOf(lineage(valOf(properties, 'w:rStyle'))),
      ...lookOf(properties),
    }),
    fills: (id) =>
      lineage(id).some((style) =>
        elementsOf(style).some((one) => isFilled(childOf(childOf(one, 'w:tcPr'), 'w:shd')?.attributes.fill)),
      ),
  };
}

/** Whether there is a colour of its own, so that white upon it is seen. */
export function isFilled(fill: string | undefined): boolean {
  return fill !== undefined && fill !== 'auto' && !isWhite(fill);
}

/** White, or so near to it that nobody reads it on paper. */
export function isWhite(color: string | undefined): boolean {
  return color !== undefined && /^(f[5-9a-f]){3}$/i.test(color);
}

function headingOf(line: readonly Element[], layers: readonly (Element | undefined)[]): number | undefined {
  for (const style of line) {
    const called = HEADING.exec(valOf(style, 'w:name') ?? '') ?? HEADING.exec(style.attributes.styleId ?? '');
    if (called !== null) return Number(called[1]);
  }
  const outline = layers.map((layer) => wholeOf(valOf(layer, 'w:outlineLvl'))).find((level) => level !== undefined);
  // 9 is the text between the headings.
  return outline === undefined || outline > 8 ? undefined : outline + 1;
}

function lookOf(properties: Element | undefined): RunLook {
  const hidden = isOn(properties, 'w:vanish');
  const color = childOf(properties, 'w:color');
  const size = wholeOf(valOf(properties, 'w:sz'));
  const marked = childOf(properties, 'w:highlight');
  const value = color?.attributes.themeColor?.match(/^(background1|light1)$/) ? 'FFFFFF' : color?.attributes.val;
  return {
    ...(hidden === undefined ? {} : { hidden }),
    ...(value === undefined ? {} : { color: value }),
    ...(size === undefined ? {} : { size }),
    ...fillOf(properties),
    ...(marked === undefined || ['none', 'white'].includes(marked.attributes.val ?? '') ? {} : { fill: '000000' }),
  };
}

function fillOf(properties: Element | undefined): { readonly fill?: string } {
  const shade = childOf(properties, 'w:shd')?.attributes;
  if (shade === undefined) return {};
  const fill = shade.themeFill !== undefined && shade.themeFill !== 'background1' ? '000000' : shade.fill;
  return fill === undefined ? {} : { fill };
}

export function wholeOf(text: string | undefined): number | undefined {
  return text !== undefined && /^\d{1,6}$/.test(text) ? Number(text) : undefined;
}
