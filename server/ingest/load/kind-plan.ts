import { type Kind, kinds } from '#server/ingest/kinds.ts';
import type { TableShape } from './table-shape.ts';

/** A kind as the loader works with it: its definition together with the columns of its table. */
export type KindPlan = {
  readonly kind: Kind;
  readonly shape: TableShape;
  /** 'source': known by an external id, gets an id of ours; 'key': known by its own columns. */
  readonly identity: 'source' | 'key';
  /** The columns that make a row, without `org_id`. */
  readonly key: readonly string[];
  readonly references: readonly (readonly [column: string, to: Kind])[];
  /** References to the kind itself, which may come later than the record that names it. */
  readonly selfReferences: readonly string[];
  readonly scope: {
    readonly column: string;
    readonly by: string;
    readonly kinds: Readonly<Record<string, string>>;
  } | null;
  readonly sameBy: string | null;
  readonly derived: ReadonlySet<string>;
  readonly stated: ReadonlySet<string>;
  readonly keepsExternalId: boolean;
};

export type KindPlans = ReadonlyMap<Kind, KindPlan>;

export const kindsInOrder = Object.keys(kinds) as readonly Kind[];

/** Every kind, in loading order. */
export function planKinds(shapes: ReadonlyMap<string, TableShape>): KindPlans {
  return new Map(kindsInOrder.map((kind) => [kind, planKind(kind, shapes)]));
}

export function planOf(plans: KindPlans, kind: Kind): KindPlan {
  const plan = plans.get(kind);
  if (!plan) throw new RangeError(`there is no kind '${kind}'`);
  return plan;
}

function planKind(kind: Kind, shapes: ReadonlyMap<string, TableShape>): KindPlan {
  const definition = kinds[kind];
  const shape = shapes.get(definition.table);
  if (!shape) throw new Error(`the database has no table ${definition.table}`);
  const references = Object.entries(definition.references) as [string, Kind][];
  return {
    kind,
    shape,
    identity: definition.identity,
    key: 'key' in definition ? definition.key : ['id'],
    references: references.filter(([, to]) => to !== kind),
    selfReferences: references.filter(([, to]) => to === kind).map(([column]) => column),
    scope: 'scope' in definition ? definition.scope : null,
    sameBy: 'sameBy' in definition ? definition.sameBy : null,
    derived: new Set('derived' in definition ? definition.derived : []),
    stated: new Set('stated' in definition ? definition.stated : []),
    keepsExternalId: shape.columns.has('external_id'),
  };
}
