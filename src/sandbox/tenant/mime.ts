/** A mail as it was handed over in MIME, as far as the tenant looks into it. */
export interface MimeMail {
  readonly to: readonly string[];
  readonly subject: string;
  readonly messageId: string;
  readonly text: string;
  readonly html: string;
  /** The calendar part, if there is one. */
  readonly calendar: string;
}

interface Part {
  readonly headers: ReadonlyMap<string, string>;
  readonly body: string;
}

/** Reads a mail of any number of parts within parts (RFC 2045-2047). Its bytes are taken as Latin-1, one character each. */
export function readMime(bytes: Uint8Array): MimeMail {
  const mail = part(Buffer.from(bytes).toString('latin1'));
  const leaves = leavesOf(mail);
  const of = (type: string) => {
    const found = leaves.find(({ headers }) =>
      (headers.get('content-type') ?? 'text/plain').toLowerCase().startsWith(type),
    );
    return found === undefined ? '' : decoded(found);
  };
  return {
    to: [...(mail.headers.get('to') ?? '').matchAll(/[^\s<>,;"]+@[^\s<>,;"]+/g)].map(([address]) => address),
    subject: words(mail.headers.get('subject') ?? ''),
    messageId: mail.headers.get('message-id') ?? '',
    text: of('text/plain'),
    html: of('text/html'),
    calendar: of('text/calendar'),
  };
}

function part(text: string): Part {
  const [, head = '', body = ''] = /^([\s\S]*?)\r?\n\r?\n([\s\S]*)$/.exec(text) ?? [undefined, text];
  const lines = head.replace(/\r?\n[ \t]+/g, ' ').split(/\r?\n/);
  const headers = lines.flatMap((line): [string, string][] => {
    const at = line.indexOf(':');
    return at < 1 ? [] : [[line.slice(0, at).toLowerCase(), line.slice(at + 1).trim()]];
  });
  return { headers: new Map(headers), body };
}

function leavesOf(one: Part): readonly Part[] {
  const [, quoted, bare] = /boundary=(?:"([^"]+)"|([^;\s]+))/i.exec(one.headers.get('content-type') ?? '') ?? [];
  const boundary = quoted ?? bare;
  if (boundary === undefined) return [one];
  const pieces = `\n${one.body}`.split(`\n--${boundary}`).slice(1);
  return pieces
    .filter((piece) => !piece.startsWith('--'))
    .flatMap((piece) => leavesOf(part(piece.replace(/^\r?\n/, '').replace(/\r$/, ''))));
}

function decoded({ headers, body }: Part): string {
  const encoding = (headers.get('content-transfer-encoding') ?? '').toLowerCase();
  if (encoding === 'base64') return Buffer.from(body, 'base64').toString('utf8');
  const plain = encoding === 'quoted-printable' ? unquoted(body.replace(/=\r?\n/g, '')) : body;
  return Buffer.from(plain, 'latin1').toString('utf8').replace(/\r\n/g, '\n');
}

const unquoted = (text: string) =>
  text.replace(/=([0-9A-F]{2})/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));

/** Encoded words, of which long ones are cut into several with a space between. */
function words(text: string): string {
  return text
    .replace(/\?=\s+=\?/g, '?==?')
    .replace(/=\?utf-8\?([bq])\?([^?]*)\?=/gi, (_, kind: string, said: string) =>
      kind.toLowerCase() === 'b'
        ? Buffer.from(said, 'base64').toString('utf8')
        : Buffer.from(unquoted(said.replace(/_/g, ' ')), 'latin1').toString('utf8'),
    );
}
