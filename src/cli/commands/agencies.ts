import { asOfOf, listingOptions, placeOf } from '../options.ts';
import { printPlans } from '../print.ts';
import { remark } from '../remark.ts';
import type { CommandSpec } from '../spec.ts';

export const agencies: CommandSpec = {
  name: 'agencies',
  alias: 'co-quan',
  says: 'cơ quan, nhóm, vai trò: tên, mã, số nhiệm vụ chủ trì và phối hợp',
  options: [{ flags: '--groups', alias: 'nhom', says: 'chỉ các nhóm, với thành viên' }, ...listingOptions],
  example: { command: 'parhoach agencies --groups', says: 'Các nhóm và thành viên của từng nhóm.' },
  async run(context, _, options) {
    const { listAgencies } = await import('../../app/agencies.ts');
    const asked = { ...placeOf(context, options), asOf: asOfOf(context, options) };
    const answer = await listAgencies(asked, options.groups === true);
    remark(context, answer.remarks);
    const { agenciesJson, agenciesListing } = await import('../../reports/agencies.ts');
    await printPlans(context, options, answer, { json: agenciesJson, listing: agenciesListing });
    return 0;
  },
};
