/** What a member of an organisation may do, from most to least. */
export const roles = ['admin', 'analyst', 'manager', 'viewer'] as const;

export type Role = (typeof roles)[number];

export const permissions = [
  'question.ask',
  'query.run',
  'catalogue.read',
  'answer.read',
  'answer.share',
] as const;

export type Permission = (typeof permissions)[number];

/** The whole policy. A permission given here is always bounded by the reader's own organisation. */
export const permissionMatrix = {
  admin: ['question.ask', 'query.run', 'catalogue.read', 'answer.read', 'answer.share'],
  analyst: ['question.ask', 'query.run', 'catalogue.read', 'answer.read', 'answer.share'],
  manager: ['question.ask', 'query.run', 'catalogue.read', 'answer.read', 'answer.share'],
  viewer: ['question.ask', 'catalogue.read', 'answer.read'],
} as const satisfies Readonly<Record<Role, readonly Permission[]>>;

export function permissionsOf(role: Role): readonly Permission[] {
  return permissionMatrix[role];
}

export function isPermitted(role: Role, permission: Permission): boolean {
  return permissionsOf(role).includes(permission);
}
