/** The external id of a person or an assistant. */
export function agentId(name: string): string {
  return `agent-${plainName(name)}`;
}

/** `Zoé Mercier` as `zoe.mercier`. */
export function plainName(name: string): string {
  return name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z]+/g, '.');
}
