import type { DocumentContent } from '../office/content.ts';
import type { FoundPlan } from './found-plan.ts';

/** Finds a plan in a document: its head, the tasks of its annex in their sections, its targets. */
export function findPlan({ remarks }: DocumentContent): FoundPlan {
  return {
    head: { number: null, date: null, issuer: null, signer: null, title: null, province: null, year: null },
    sections: [],
    kpis: [],
    findings: [{ code: 'annex-not-found', place: {}, words: '' }],
    remarks,
  };
}
