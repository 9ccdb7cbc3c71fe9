import { type Answer, type Asked, empty, GraphRefusal, json, paged, selected } from './answer.ts';
import { installation, taken } from './bodies.ts';

/** Someone with an account in the tenant, or a shared mailbox. */
export interface Person {
  readonly id: string;
  readonly displayName: string;
  readonly mail: string;
  readonly userPrincipalName: string;
}

/** The directory, and which apps each has. */
export class Directory {
  readonly #people: readonly Person[];
  readonly #installed = new Map<string, Set<string>>();

  readonly #onInstalled: (personId: string) => void;

  constructor(people: readonly Person[], onInstalled: (personId: string) => void = () => {}) {
    this.#people = people;
    this.#onInstalled = onInstalled;
  }

  /** By id, mail address or principal name, without regard to case. */
  find(key: string): Person | undefined {
    const wanted = key.toLowerCase();
    return this.#people.find((one) =>
      [one.id, one.mail, one.userPrincipalName].some((name) => name.toLowerCase() === wanted),
    );
  }

  /** @throws GraphRefusal 404 */
  get(key: string): Person {
    const person = this.find(key);
    if (person) return person;
    throw new GraphRefusal(404, 'Request_ResourceNotFound', `Resource '${key}' does not exist.`);
  }

  list(asked: Asked): Answer {
    const filter = asked.query.get('$filter');
    const address = filter === null ? undefined : /^mail eq '(.*)'$/.exec(filter)?.[1]?.replaceAll("''", "'");
    if (filter !== null && address === undefined) throw new GraphRefusal(400, 'Request_UnsupportedQuery', filter);
    const found = this.#people.filter(
      (one) => address === undefined || one.mail.toLowerCase() === address.toLowerCase(),
    );
    return paged(
      found.map((one) => selected(user(one), asked.query)),
      asked.query,
      '/users',
    );
  }

  one(key: string, asked: Asked): Answer {
    return json(200, selected(user(this.get(key)), asked.query));
  }

  /** Every app that is asked for is in the catalogue, under an id of its own. */
  catalogue(asked: Asked): Answer {
    const [, externalId = ''] = /^externalId eq '(.*)'$/.exec(asked.query.get('$filter') ?? '') ?? [];
    return json(200, { value: [{ id: `catalogued-${externalId}`, externalId, distributionMethod: 'organization' }] });
  }

  installedApps(key: string, asked: Asked): Answer {
    const person = this.get(key);
    const apps = this.#installed.get(person.id) ?? new Set<string>();
    if (asked.method === 'GET') return json(200, { value: [...apps].map((id) => ({ id: `${person.id}-${id}` })) });
    const bound = taken(installation, asked.json)['teamsApp@odata.bind'];
    const appId = bound.slice(bound.lastIndexOf('/') + 1);
    if (apps.has(appId)) throw new GraphRefusal(409, 'Conflict', 'App is already installed in the scope of the user.');
    this.#installed.set(person.id, apps.add(appId));
    this.#onInstalled(person.id);
    return empty(201);
  }
}

function user(person: Person): Record<string, unknown> {
  const userType = person.userPrincipalName.includes('#EXT#') ? 'Guest' : 'Member';
  return { ...person, userType, accountEnabled: true, preferredLanguage: 'da-DK' };
}
