/** The report at the end of the year: how each body did, for thi đua, and what goes on into the next. */
import type { YearFacts } from '../../app/report/year-report.ts';
import { reportsTo } from '../paper/head.ts';
import type { Block, Paper } from '../paper/paper.ts';
import { BODIES, count, taskMark } from '../paper/wording.ts';
import { bodiesAnnex, rateWords } from './annex-bodies.ts';
import { kpisAnnex } from './annex-kpis.ts';
import { tasksAnnex } from './annex-tasks.ts';
import { kpiFigures, taskFigures } from './general.ts';
import { closing, emptyNote, heading, opening, reportPaper, todo } from './report-frame.ts';
import { firstOf, led } from './some.ts';

const MOST_NAMED = 5;

/** Báo cáo tổng kết thực hiện Kế hoạch cải cách hành chính. */
export function yearView(facts: YearFacts): Paper {
  const { plan, asOf, carried } = facts;
  const { year } = plan.data.plan;
  const subject = `Tổng kết thực hiện Kế hoạch cải cách hành chính năm ${year}`;
  return reportPaper(facts, plan, {
    subject: [subject],
    body: [
      ...emptyNote(facts),
      opening(plan, asOf, `kết quả thực hiện năm ${year}`),
      heading('I. KẾT QUẢ CHUNG'),
      ...unfinishedYear(facts),
      ...taskFigures(facts),
      ...kpiFigures(facts),
      todo('cần viết: đánh giá chung, kết quả nổi bật, hạn chế, nguyên nhân', '3. Đánh giá chung:'),
      heading(`II. KẾT QUẢ CỦA CÁC ${BODIES.toLocaleUpperCase('vi')}`),
      ...standing(facts),
      heading('III. THỰC HIỆN CHẾ ĐỘ THÔNG TIN, BÁO CÁO'),
      ...reporting(facts),
      heading(`IV. NHIỆM VỤ CHUYỂN TIẾP SANG NĂM ${year + 1}`),
      carriedWords(facts),
      heading('V. ĐỀ XUẤT THI ĐUA, KHEN THƯỞNG'),
      todo('cần viết: tập thể, cá nhân đề nghị biểu dương, khen thưởng; tập thể cần rút kinh nghiệm'),
      heading('VI. KIẾN NGHỊ, ĐỀ XUẤT'),
      todo(`cần viết: kiến nghị, đề xuất với ${reportsTo(plan)}`),
      closing(plan, `kết quả thực hiện Kế hoạch cải cách hành chính năm ${year}`),
    ],
    annexes: (attached) => [
      bodiesAnnex(facts, 'I', attached),
      kpisAnnex(facts, 'II', attached),
      ...(carried.length === 0 || facts.ended === null
        ? []
        : [
            tasksAnnex(facts, 'III', attached, {
              title: `NHIỆM VỤ CỦA NĂM ${year} CHUYỂN TIẾP SANG NĂM ${year + 1}`,
              sheet: 'Chuyển tiếp',
              rows: carried,
            }),
          ]),
    ],
  });
}

/** A year's report made before its end would be taken for final. */
function unfinishedYear({ ended, plan }: YearFacts): Block[] {
  if (ended !== null) return [];
  const { year } = plan.data.plan;
  return [
    {
      kind: 'paragraph',
      runs: [`Năm ${year} chưa kết thúc: số liệu dưới đây chưa phải là số liệu cuối năm.`],
    },
  ];
}

function standing({ bodies }: YearFacts): Block[] {
  const ranked = bodies.filter(({ rank }) => rank !== null);
  if (ranked.length === 0) return [{ kind: 'paragraph', runs: [`Chưa ${BODIES} nào có nhiệm vụ đến hạn.`] }];
  const perfect = ranked.filter(({ onTime, judged }) => onTime === judged);
  const rest = { what: BODIES, where: 'Phụ lục I' };
  return [
    {
      kind: 'paragraph',
      runs: [
        `${count(ranked.length)} ${BODIES} có nhiệm vụ đến hạn. Thứ tự theo tỷ lệ hoàn thành đúng hạn tại Phụ lục I.`,
      ],
    },
    led(
      '1. Hoàn thành đúng hạn tất cả nhiệm vụ đến hạn:',
      perfect.length === 0
        ? 'không có.'
        : `${count(perfect.length)} ${BODIES}: ${firstOf(
            perfect.map(({ name, judged }) => `${name} (${count(judged)} lượt)`),
            MOST_NAMED * 2,
            rest,
          ).join('; ')}.`,
    ),
    led('2. Tỷ lệ đúng hạn thấp nhất:', lowest(ranked.filter(({ onTime, judged }) => onTime < judged))),
  ];
}

/** Those with the same rate stand or fall together: nobody is named for standing first in a list. */
function lowest(bodies: YearFacts['bodies']): string {
  const ranks = [...new Set(bodies.map(({ rank }) => rank))].reverse();
  const named: string[] = [];
  for (const each of ranks) {
    const same = bodies.filter(({ rank }) => rank === each);
    if (named.length + same.length > MOST_NAMED) {
      if (named.length === 0)
        named.push(`${count(same.length)} ${BODIES} cùng ${rateWords(same[0]!)} (Phụ lục I)`);
      break;
    }
    named.push(
      ...same.map((body) => `${body.name} (${rateWords(body)}, ${body.onTime}/${body.judged} lượt)`),
    );
  }
  return named.length === 0 ? 'không có.' : `${named.join('; ')}.`;
}

function reporting({ bodies }: YearFacts): Block[] {
  const reporters = bodies.filter(({ reports: { full, part, late, none } }) => full + part + late + none > 0);
  if (reporters.length === 0)
    return [{ kind: 'paragraph', runs: ['Chưa có kỳ báo cáo nào của năm đã chốt số liệu.'] }];
  const faultless = reporters.filter(({ reports: { part, late, none } }) => part + late + none === 0);
  const late = reporters.filter(({ reports: { late: n } }) => n > 0);
  const after = late.length === 0 ? '' : `${count(late.length)} có kỳ báo cáo sau ngày chốt số liệu; `;
  const silent = reporters
    .filter(({ reports: { none } }) => none > 0)
    .toSorted((a, b) => b.reports.none - a.reports.none);
  const names = silent.map(({ name, reports: { none } }) => `${name} (${count(none)} kỳ)`);
  const rest = { what: BODIES, where: 'Phụ lục I' };
  return [
    {
      kind: 'paragraph',
      runs: [
        `${count(reporters.length)} ${BODIES} phải báo cáo theo quý; ${count(faultless.length)} báo cáo đầy đủ mọi kỳ; ${after}${count(silent.length)} có kỳ không báo cáo${names.length === 0 ? '' : `: ${firstOf(names, MOST_NAMED, rest).join('; ')}`}.`,
      ],
    },
  ];
}

function carriedWords({ carried, ended, plan }: YearFacts): Block {
  if (ended === null) {
    const { year } = plan.data.plan;
    return {
      kind: 'paragraph',
      runs: [`Xác định khi năm ${year} kết thúc.`],
    };
  }
  if (carried.length === 0) return { kind: 'paragraph', runs: ['Không có nhiệm vụ nào phải chuyển tiếp.'] };
  const names = carried.map(({ task }) => taskMark(task)).join(', ');
  return {
    kind: 'paragraph',
    runs: [
      `${count(carried.length)} nhiệm vụ chưa hoàn thành, còn phải thực hiện (Phụ lục III): nhiệm vụ ${names}. Nhiệm vụ thường xuyên kết thúc cùng năm kế hoạch, không tính ở đây.`,
    ],
  };
}
