import pino, { type Logger } from 'pino';

/** The process's log: JSON lines, with ids and states and never a member's words or a secret. */
export function logTo(level: string): Logger {
  return pino({
    level,
    base: null,
    redact: {
      paths: ['*.authorization', '*.password', '*.token', 'err.request', 'err.config', 'err.details'],
      remove: true,
    },
    serializers: { err: briefly },
  });
}

/** An error by type, message and place; the requests that SDKs hang on theirs carry texts and tokens. */
function briefly(error: unknown): object {
  if (!(error instanceof Error)) return { type: typeof error };
  const { statusCode, code } = error as { statusCode?: unknown; code?: unknown }; // what SDKs add; logged only if plain
  return {
    type: error.name,
    message: error.message.slice(0, 300),
    ...(typeof statusCode === 'number' ? { statusCode } : {}),
    ...(typeof code === 'string' ? { code } : {}),
    stack: error.stack?.split('\n').slice(1, 6).join('\n'),
  };
}
