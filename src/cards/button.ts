/** A button that sends: what is pressed, and what goes with it. */
export interface Button {
  readonly title: string;
  readonly verb: string;
  readonly data: Readonly<Record<string, string | number>>;
  /** Whether the card's inputs go with it, and are checked first. */
  readonly inputs: 'auto' | 'none';
  readonly style: 'default' | 'positive';
}

export interface Link {
  readonly title: string;
  readonly url: string;
}

/** Leads on: takes no inputs with it, so that an empty field does not hold it back. */
export function press(title: string, verb: string, data: Button['data']): Button {
  return { title, verb, data, inputs: 'none', style: 'default' };
}

/** Sends the form. */
export function send(title: string, verb: string, data: Button['data']): Button {
  return { title, verb, data, inputs: 'auto', style: 'positive' };
}

/** Sends the form, but is not what the card is mainly for. */
export function alsoSend(title: string, verb: string, data: Button['data']): Button {
  return { ...send(title, verb, data), style: 'default' };
}
