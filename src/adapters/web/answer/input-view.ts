/** An input of a card as a page asks for it. */
export interface InputView {
  /** Under which name it is sent. */
  readonly name: string;
  readonly label: string;
  readonly kind: 'text' | 'long-text' | 'date' | 'time' | 'number' | 'select' | 'radios' | 'checkboxes' | 'toggle';
  readonly value: string;
  readonly required: boolean;
  /** Characters; undefined where there is no limit. */
  readonly most: number | undefined;
  readonly choices: readonly { readonly title: string; readonly value: string; readonly isChosen: boolean }[];
  /** What a toggle sends when it is off. */
  readonly off: string;
}

export function inputOf(node: Readonly<Record<string, unknown>>): InputView {
  const value = written(node.value);
  const isMany = node.isMultiSelect === true;
  const chosen = isMany ? value.split(',') : [value];
  const on = written(node.valueOn) || 'true';
  const off = written(node.valueOff) || 'false';
  const isToggle = node.type === 'Input.Toggle';
  const choices = (Array.isArray(node.choices) ? node.choices : []).map((one: unknown) => {
    const { title, value: worth } = Object(one);
    return { title: written(title), value: written(worth), isChosen: chosen.includes(written(worth)) };
  });
  const toggle = [{ title: written(node.title), value: on, isChosen: value === on }];
  return {
    name: written(node.id),
    label: written(node.label) || written(node.title) || written(node.id),
    kind: kindOf(node),
    value,
    required: node.isRequired === true,
    most: typeof node.maxLength === 'number' ? node.maxLength : undefined,
    choices: isToggle ? toggle : choices,
    off,
  };
}

function kindOf({ type, isMultiline, isMultiSelect, style }: Readonly<Record<string, unknown>>): InputView['kind'] {
  switch (type) {
    case 'Input.Date':
      return 'date';
    case 'Input.Time':
      return 'time';
    case 'Input.Number':
      return 'number';
    case 'Input.Toggle':
      return 'toggle';
    case 'Input.ChoiceSet':
      return isMultiSelect === true ? 'checkboxes' : style === 'expanded' ? 'radios' : 'select';
    default:
      return isMultiline === true ? 'long-text' : 'text';
  }
}

function written(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? String(value) : '';
}
