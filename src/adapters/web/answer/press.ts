import type { Request } from 'restify';

/** What was pressed: the button's own data, and what was filled in where it counts. */
export interface Press {
  readonly verb: string;
  readonly data: Readonly<Record<string, unknown>>;
}

/** Names that a toggle's value when it is off is sent under. */
const OFF = 'off.';

/** The button that was pressed in a form; undefined if what was sent is no form of ours. */
export function pressIn(request: Request): Press | 'new-link' | undefined {
  if (request.contentType() !== 'application/x-www-form-urlencoded') return undefined;
  const form = new URLSearchParams(String(request.body ?? ''));
  const button = form.get('press') ?? '';
  if (button === 'new-link') return 'new-link';
  const { verb, data, inputs } = parsed(button);
  if (typeof verb !== 'string' || typeof data !== 'object' || data === null) return undefined;
  return { verb, data: { ...(inputs === true ? filledIn(form) : {}), ...data } };
}

/** Values sent under one name belong together, as the choices of one field. */
function filledIn(form: URLSearchParams): Readonly<Record<string, string>> {
  const names = [...new Set(form.keys())].filter((name) => name !== 'press' && !name.startsWith(OFF));
  const off = [...form].flatMap(([name, value]) => (name.startsWith(OFF) ? [[name.slice(OFF.length), value]] : []));
  const filled = names.map((name) => [name, form.getAll(name).join(',').replaceAll('\r\n', '\n')]);
  return Object.fromEntries([...off, ...filled]);
}

function parsed(button: string): Readonly<Record<string, unknown>> {
  try {
    return Object(JSON.parse(button));
  } catch (error) {
    // Sent by no button of ours.
    if (error instanceof SyntaxError) return {};
    throw error;
  }
}
