import type { Logger } from 'pino';
import type { Server } from 'restify';
import type { ReloadableBodies } from './adapters/bodies/load-bodies.ts';
import type { GraphConnection } from './adapters/graph/client.ts';
import type { DatabaseOptions } from './adapters/postgres/database.ts';
import type { Authority, Registration } from './adapters/teams/adapter.ts';
import type { FileDoor } from './adapters/teams/dropped-files.ts';
import type { Listening } from './adapters/web/server.ts';
import type { Clock } from './clock.ts';
import type { Limits, Printer } from './config.ts';
import type { HandedOver, HandedOverTo } from './counter/hand-over-annex.ts';
import type { Outcome } from './desk/handle.ts';
import type { Held } from './desk/held.ts';
import type { Contacts, Journal, Receipts, Store } from './desk/ports.ts';
import type { Ways } from './desk/ways.ts';
import type { Refusal } from './domain/refusal.ts';

/** All that differs between production, the sandbox and a test. */
export interface Setting {
  readonly rules: string;
  readonly database: DatabaseOptions;
  readonly clock: Clock;
  /** Whether the outbox's pauses go by `clock`, which someone moves. */
  readonly clockIsMoved: boolean;
  readonly log: Logger;
  /** Undefined authenticates nobody: only for a server on loopback. */
  readonly registration: Registration | undefined;
  readonly authority?: Authority;
  readonly tenantId: string;
  /** 32 bytes with which the links in letters are signed. */
  readonly linkKey: Uint8Array;
  /** Where the Bot Connector is reached until an activity has told. */
  readonly serviceUrl: string;
  readonly isServiceUrl?: (url: URL) => boolean;
  /** Where a file dropped in a chat is fetched from; absent, from SharePoint and OneDrive. */
  readonly files?: Partial<FileDoor>;
  readonly graph: GraphConnection;
  readonly wait: (milliseconds: number) => Promise<void>;
  /** How much is sent to Teams at once; absent, what it documents. */
  readonly limits?: Limits;
  /** Absent, no browser is looked for, and nothing is printed. */
  readonly printer?: Printer;
  readonly port: number;
  readonly host: string;
  /** The address people reach the pages at; the server's own if empty. */
  readonly publicUrl: string;
  readonly firstLanguage: (locale: string | undefined) => 'da' | 'en';
  /** Further routes of the sandbox's. */
  readonly routes?: (server: Server, referent: () => Referent) => void;
  /** The sandbox's: puts the clock forward and lets everything happen on the way. */
  readonly windTo?: (referent: Referent, to: Temporal.Instant) => Promise<void>;
}

/** Referent at work. */
export interface Referent {
  readonly server: Listening;
  readonly store: Store;
  readonly receipts: Receipts;
  readonly journal: Journal;
  readonly held: Held;
  readonly contacts: Contacts;
  readonly ways: Ways;
  readonly bodies: ReloadableBodies;
  /** Does what has fallen due and delivers what waits. Safe to call at any time, from any number of processes. */
  tick(): Promise<void>;
  /** Reads, keeps and looks through a file, and puts it with an item. */
  handOver(file: HandedOver, to: HandedOverTo): Promise<Outcome<Refusal>>;
  /** Delivers until nothing waits. */
  deliver(): Promise<void>;
  close(): Promise<void>;
}
