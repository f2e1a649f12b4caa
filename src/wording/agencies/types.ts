import type { Span } from '../../diagnostics/problem.ts';
import type { AgencyNote } from './notes.ts';

/**
 * agency: one body · group: stands for its members · role: a lead that is not one agency, holds work itself ·
 * open: an open set ("các cơ quan, đơn vị có liên quan"), holds no work.
 */
export type MentionKind = 'agency' | 'group' | 'role' | 'open';

/** A name that may occur in a lead or support wording. */
export interface KnownName {
  readonly name: string;
  readonly code: string;
  readonly kind: 'agency' | 'group' | 'role';
  readonly aliases: readonly string[];
}

/** One body named by a wording. */
export interface Mention {
  /** The known name; an open set's own words. */
  readonly name: string;
  /** null for an open set. */
  readonly code: string | null;
  readonly kind: MentionKind;
  /** As written, with the person and the capacity that stand beside it; without separators. */
  readonly words: string;
  /** Where it stands in the wording. */
  readonly span: Span;
  /** What the body does here, when the words say it ("thẩm định"; several: "chủ trì, tham mưu"), else null. */
  readonly capacity: string | null;
  /**
   * Whether it leads or supports, where the wording tells bodies apart ("A chủ trì, phối hợp với B"); null: the cell it
   * stands in decides.
   */
  readonly part: 'lead' | 'support' | null;
  /** What was understood that a person should know of. */
  readonly notes: readonly AgencyNote[];
  /** The person addressed for the body ("Giám đốc", "Chủ tịch"; several: "Giám đốc, Thủ trưởng"), else null. */
  readonly person: string | null;
}
