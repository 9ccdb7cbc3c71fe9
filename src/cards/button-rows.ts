/** Of a card in a chat, in pixels, within its margins. */
const WIDTH = 420;

/** A button's frame with the space after it, and the width of a letter in it, in pixels. */
const FRAME = 42;
const LETTER = 8.7;

type Element = Readonly<Record<string, unknown>>;

/**
 * Puts buttons that do not fit beside each other into rows of their own: a chat cuts off what is too wide, and what
 * is cut off cannot be pressed. Buttons at the foot of the card move into its body when they need more than one row.
 */
export function inRows(card: Element): Element {
  const { actions, body, ...rest } = card;
  const elements = Array.isArray(body) ? body.flatMap(elementRows) : [];
  if (!Array.isArray(actions)) return { ...rest, body: elements };
  const rows = rowsOf(actions);
  if (rows.length < 2) return { ...rest, body: elements, actions };
  return { ...rest, body: [...elements, ...rows.map(actionSet)] };
}

function elementRows(element: Element): readonly Element[] {
  if (element.type === 'ActionSet' && Array.isArray(element.actions)) {
    const rows = rowsOf(element.actions);
    return rows.length < 2 ? [element] : rows.map(actionSet);
  }
  const { items } = element;
  return [Array.isArray(items) ? { ...element, items: items.flatMap(elementRows) } : element];
}

function rowsOf(actions: readonly Element[]): readonly (readonly Element[])[] {
  const rows: Element[][] = [];
  let left = 0;
  for (const action of actions) {
    const width = FRAME + LETTER * String(action.title ?? '').length;
    const row = rows.at(-1);
    if (row === undefined || width > left) {
      rows.push([action]);
      left = WIDTH - width;
    } else {
      row.push(action);
      left -= width;
    }
  }
  return rows;
}

function actionSet(actions: readonly Element[]): Element {
  return { type: 'ActionSet', spacing: 'Small', actions };
}
