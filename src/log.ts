import pino, { type DestinationStream, type Logger } from 'pino';

/**
 * The process's log: JSON lines, with ids and states and never a member's words or a secret.
 *
 * @param to standard output if not given
 */
export function logTo(level: string, to: DestinationStream = pino.destination(1)): Logger {
  return pino(
    {
      level,
      base: null,
      redact: {
        paths: ['*.authorization', '*.password', '*.token', 'authorization', 'password', 'token'],
        remove: true,
      },
      serializers: { err: briefly, error: briefly },
    },
    to,
  );
}

/** Longest message of an error that is kept, in characters. */
const MOST = 200;

/**
 * An error by type, message and place, and no deeper: SDKs hang the whole request on theirs. What is quoted in a message
 * goes too, since parsers and databases quote what they could not read.
 */
function briefly(error: unknown): object {
  if (!(error instanceof Error)) return { type: typeof error };
  const { statusCode, code } = error as { statusCode?: unknown; code?: unknown }; // what SDKs add; logged only if plain
  return {
    type: typeOf(error),
    ...(isOfAnSdk(error) ? {} : { message: withoutWords(error.message) }),
    ...(typeof statusCode === 'number' ? { statusCode } : {}),
    ...(typeof code === 'string' && /^[\w.-]{1,60}$/.test(code) ? { code } : {}),
    at: placesIn(error.stack),
  };
}

/** Errors whose message is the answer of a server, or what was sent to it. */
function isOfAnSdk(error: Error): boolean {
  return ['RestError', 'GraphError', 'ZodError'].includes(typeOf(error));
}

/** Some set no name and are told by their class alone. */
function typeOf(error: Error): string {
  return error.name === 'Error' ? error.constructor.name : error.name;
}

function withoutWords(message: string): string {
  const [first = ''] = message.split('\n');
  return first
    .replace(/eyJ[\w-]+\.[\w-]+\.[\w-]*|Bearer\s+\S+/g, '[token]')
    .replace(/"[^"]*"?|«[^»]*»?|»[^«]*«?|'[^']{20,}'?|`[^`]*`?/g, '[…]')
    .slice(0, MOST);
}

/** The frames alone: a stack begins with the message, over as many lines as it has. */
function placesIn(stack: string | undefined): readonly string[] {
  const frames = (stack ?? '').split('\n').filter((line) => /^ {4}at \S.*:\d+:\d+\)?$/.test(line));
  return frames.slice(0, 5).map((line) => line.trim());
}
