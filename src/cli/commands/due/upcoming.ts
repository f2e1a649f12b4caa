import { listingOptions } from '../../options.ts';
import type { CommandSpec } from '../../spec.ts';
import { dueFilters, runDue } from './overdue.ts';

export const upcoming: CommandSpec = {
  name: 'upcoming',
  alias: 'sap-den-han',
  says: 'nhiệm vụ sắp đến hạn',
  options: [
    ...dueFilters,
    { flags: '--within <số ngày>', alias: 'trong', says: 'đến hạn trong bao nhiêu ngày tới', fallback: '30' },
    {
      flags: '--by <cách gộp>',
      alias: 'gop-theo',
      says: 'gộp theo (mặc định: lead; hỏi vài cơ quan thì agency)',
      choices: ['lead', 'agency', 'section', 'task'],
    },
    ...listingOptions,
  ],
  example: {
    command: 'parhoach upcoming --within 30 --as-of 15/03/2024',
    says: 'Việc đến hạn trong 30 ngày kể từ 15/03/2024, kể cả ngày ấy.',
  },
  run: (context, _, options) => runDue(context, options, 'upcoming'),
};
