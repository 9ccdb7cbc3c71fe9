import { Server as HttpServer } from 'node:http';
import { Server } from 'node:net';

/**
 * Loaded into the Playground before its own code (`node --import`): a server told only a port listens on 127.0.0.1.
 * The Playground has no such setting, listens on every interface, and lets whoever reaches it speak as anybody. And it
 * goes when the process that started it goes, killed or not: that one holds the other end of its input.
 */
process.stdin
  .once('end', () => process.exit())
  .once('error', () => process.exit())
  .resume();

const listen = Server.prototype.listen;

Server.prototype.listen = function onLoopback(this: Server, ...given: unknown[]): Server {
  // It would close an idle line after seconds, now and then just as the bot takes it up again: nobody could then tell
  // whether the message came through.
  if (this instanceof HttpServer) this.keepAliveTimeout = 0;
  const [port, ...rest] = given;
  const onlyPort = typeof port === 'number' && (rest.length === 0 || typeof rest[0] === 'function');
  const bound = onlyPort ? [port, '127.0.0.1', ...rest] : given;
  // The overloads of listen cannot be told apart here; what was given is passed on in the order it came.
  return Reflect.apply(listen, this, bound) as Server;
};
