import type { Context } from '../context.ts';
import { asOfOf, listingOptions, placeOf, text } from '../options.ts';
import { print } from '../print.ts';
import { remark } from '../remark.ts';
import type { CommandSpec, Options } from '../spec.ts';

export const trace: CommandSpec = {
  name: 'trace',
  alias: 'doi-chieu',
  says: 'đối chiếu kế hoạch với văn bản của quyết định: từng chữ, từng dòng',
  options: [
    {
      flags: '--source <tệp>',
      alias: 'nguon',
      says: 'văn bản để đối chiếu (mặc định: tệp mà kế hoạch ghi ở "source")',
    },
    {
      flags: '--coverage',
      alias: 'do-phu',
      says: 'thay vào đó, liệt kê nội dung chưa có nhiệm vụ, nhiệm vụ không có nội dung, cơ quan không có việc, chỉ tiêu không nhiệm vụ nào phục vụ',
    },
    ...listingOptions,
  ],
  example: {
    command: 'parhoach trace',
    says: 'Nêu mọi chỗ kế hoạch và văn bản khác nhau, kèm số dòng; mã thoát 1 khi có chỗ khác.',
  },
  run: (context, _, options) =>
    options.coverage === true ? runCoverage(context, options) : runTrace(context, options),
};

async function runTrace(context: Context, options: Options): Promise<number> {
  const { trace: ask } = await import('../../app/trace/trace.ts');
  const answer = await ask({
    ...placeOf(context, options),
    asOf: asOfOf(context, options),
    source: text(options, 'source'),
  });
  remark(context, answer.remarks);
  const { renderTrace, traceJson, traceListing } = await import('../../reports/trace/trace.ts');
  await print(context, options, {
    json: () => traceJson(answer),
    listing: () => traceListing(answer),
    text: (screen) => renderTrace(answer, screen),
  });
  const { drift, unmapped } = answer.trace;
  return drift.length + unmapped.length > 0 ? 1 : 0;
}

async function runCoverage(context: Context, options: Options): Promise<number> {
  const { findCoverage } = await import('../../app/trace/coverage.ts');
  const { coverage, remarks } = await findCoverage({
    ...placeOf(context, options),
    asOf: asOfOf(context, options),
  });
  remark(context, remarks);
  const { coverageJson, coverageListing } = await import('../../reports/trace/coverage.ts');
  await print(context, options, {
    json: () => coverageJson(coverage),
    listing: () => coverageListing(coverage),
  });
  return 0;
}
