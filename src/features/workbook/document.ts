// What the workbook keeps: documents, and the kinds that features declare for them.
import type { ZodMiniType } from 'zod/mini';
import type { AgreedAction } from '../../library/agreed-actions.ts';
import type { Origin } from '../exchange/index.ts';

/** A writer and the last revision it saved. */
export type Writer = readonly [name: string, revision: number];

/** One document as it is kept. `revision` goes up by one with each save; a save that starts from an older revision is stale. */
export interface WorkbookDocument<Body = unknown> {
  /** A random id that never changes; the same in every file that holds the document. */
  id: string;
  kind: string;
  /** The version of the kind's shape that `body` has. */
  version: number;
  title: string;
  /** ISO date and time. */
  createdAt: string;
  /** ISO date and time of the last save. */
  changedAt: string;
  revision: number;
  /** Who had a hand in it, for telling which of two copies is later; see lineage.ts. Missing in documents of before this was kept. */
  writers?: readonly Writer[];
  body: Body;
}

/** How the actions of a kind of document are read and changed from outside, so that one list can hold those of all. */
export interface ActionsOfKind<Body> {
  list(body: Body): readonly AgreedAction[];
  /** The body with one action changed, or as it is where it does not hold that action. */
  change(body: Body, id: string, change: ActionChange): Body;
  /** The body once an action is looked after elsewhere: it says where, and no longer lists it. */
  sent?(body: Body, id: string, to: Origin): Body;
}
export type ActionChange = Partial<Pick<AgreedAction, 'what' | 'role' | 'status'>>;

/** What a feature declares about one kind of document. */
export interface DocumentKind<Body> {
  /** The name in storage and files; it never changes. */
  kind: string;
  /** The name that people read, such as “Reflection session”. */
  label: string;
  /** What a document of this kind holds, in sentences for the privacy page: whose words, names, times and minutes. */
  holds: string;
  /** The version of the shape that `schema` describes, counted from 1. */
  version: number;
  schema: ZodMiniType<Body>;
  /** Each brings a body TO its version from the one before: no gaps from 2 up to `version`. */
  migrations: Readonly<Record<number, (body: unknown) => unknown>>;
  /** The path of the page that opens the document, without the base of the site. */
  openAt(id: string): string;
  /** For kinds in which people agree on what to do. */
  actions?: ActionsOfKind<Body>;
}

/** Any kinds together, as pages compose them. */
export type DocumentKinds = readonly DocumentKind<unknown>[];
