/** What a letter's receipt holds: the address it went to, and the id it bears. */
export function letterDetail(address: string, id: string): string {
  return `${address} ${id}`;
}

/** The address in a letter's receipt; nothing if it holds what a mail system said instead. */
export function addressIn(detail: string): string | undefined {
  const [first = ''] = detail.split(' ');
  return first.includes('@') ? first : undefined;
}
