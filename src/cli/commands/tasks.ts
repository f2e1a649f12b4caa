import { dueStates } from '../../tracking/due-states.ts';
import { agenciesOption, asOfOf, listingOptions, placeOf, sectionsOption, text, texts } from '../options.ts';
import { printPlans } from '../print.ts';
import { remark } from '../remark.ts';
import type { CommandSpec, Options } from '../spec.ts';

export const tasks: CommandSpec = {
  name: 'tasks',
  alias: 'nhiem-vu',
  says: 'các nhiệm vụ của kế hoạch',
  options: [
    agenciesOption,
    {
      flags: '--role <vai trò>',
      alias: 'vai-tro',
      says: 'cơ quan chủ trì, phối hợp, hay cả hai',
      choices: ['lead', 'support', 'any'],
      fallback: 'any',
    },
    sectionsOption,
    {
      flags: '--kind <loại>',
      alias: 'loai',
      says: 'nhiệm vụ của phụ lục (annex) hay trách nhiệm ở phần tổ chức thực hiện (duty)',
      choices: ['annex', 'duty'],
    },
    {
      flags: '--deadline <kỳ>',
      alias: 'thoi-han',
      says: 'việc quyết định đặt cho kỳ này, ví dụ "Quý I/2024"',
    },
    { flags: '--due-in <kỳ>', alias: 'den-han', says: 'việc đến hạn trong kỳ này, ví dụ "Tháng 12/2024"' },
    {
      flags: '--state <trạng thái>',
      alias: 'trang-thai',
      says: 'có ít nhất một cơ quan ở trạng thái này',
      choices: dueStates,
    },
    { flags: '--search <chữ>', alias: 'tim', says: 'có các chữ này; không cần dấu' },
    ...listingOptions,
  ],
  example: {
    command: 'parhoach tasks --deadline "Quý I/2024" --kind annex',
    says: 'Các nhiệm vụ của phụ lục đặt cho Quý I/2024.',
  },
  async run(context, _, options) {
    const { listTasks } = await import('../../app/tasks.ts');
    const answer = await listTasks({
      ...placeOf(context, options),
      asOf: asOfOf(context, options),
      say: (words) => remark(context, [words]),
      agencies: texts(options, 'agency'),
      role: text(options, 'role') as 'lead' | 'support' | 'any',
      sections: texts(options, 'section'),
      kind: text(options, 'kind') as 'annex' | 'duty' | null,
      deadline: text(options, 'deadline'),
      dueIn: text(options, 'dueIn'),
      state: dueStates.find((each) => each === options.state) ?? null,
      search: text(options, 'search'),
    });
    remark(context, answer.remarks);
    const { tasksJson, tasksListing } = await import('../../reports/tasks.ts');
    const filters = await filterWords(options);
    await printPlans(context, options, answer, {
      json: tasksJson,
      listing: (each) => tasksListing(each, filters),
    });
    return 0;
  },
};

async function filterWords(options: Options): Promise<string[]> {
  const { dueStateWords } = await import('../../reports/words/words.ts');
  const state = dueStates.find((each) => each === options.state);
  const role = { lead: 'làm chủ trì', support: 'làm phối hợp' }[String(options.role)];
  const kind = { annex: 'thuộc phụ lục', duty: 'thuộc phần tổ chức thực hiện' }[String(options.kind)];
  return [
    ...(options.agency && role ? [role] : []),
    ...(kind ? [kind] : []),
    ...texts(options, 'section').map((each) => `lĩnh vực "${each}"`),
    ...(options.deadline ? [`đặt cho "${options.deadline}"`] : []),
    ...(options.dueIn ? [`đến hạn trong "${options.dueIn}"`] : []),
    ...(state ? [`ở trạng thái "${dueStateWords[state]}"`] : []),
    ...(options.search ? [`có chữ "${options.search}"`] : []),
  ];
}
