import { parse, stringify } from 'yaml';

/** A small sound plan: what rule examples and tests are laid over. */
const base = {
  format: 1,
  plan: {
    title: 'Kế hoạch cải cách hành chính năm 2024',
    year: 2024,
    province: 'Bình Phước',
    decision: { number: '1/QĐ-UBND', date: '2023-12-29', issuer: 'Chủ tịch UBND tỉnh' },
  },
  agencies: [
    { name: 'Sở Nội vụ', code: 'SNV' },
    { name: 'Sở Tư pháp', code: 'STP' },
  ],
  sections: [
    {
      id: 'I',
      title: 'Cải cách thể chế',
      coordinator: 'Sở Tư pháp',
      tasks: [{ id: '1', text: 'Rà soát văn bản', lead: 'Sở Tư pháp', deadline: 'Quý I/2024' }],
    },
  ],
};

/** The small plan with some of its top-level keys replaced, as YAML text. */
export function planWith(overlay: string): string {
  return stringify({ ...base, ...(parse(overlay) as object) }, { lineWidth: 0 });
}
