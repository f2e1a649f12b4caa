import { expect, it } from 'vitest';
import { renderPaperMarkdown } from '../../../src/reports/paper/markdown.ts';
import { paperOf, reportFolder } from './small-report.ts';

it('writes headings, lists and tables', async () => {
  const text = renderPaperMarkdown(await paperOf(reportFolder()));
  expect(text).toContain('# BÁO CÁO\n\n**Tình hình thực hiện Kế hoạch cải cách hành chính năm 2024**');
  expect(text).toContain(
    '**3\\. Nhiệm vụ quá hạn chưa hoàn thành:** 01 nhiệm vụ.\n\n- Nhiệm vụ 2 (Báo cáo kết quả): kỳ quý I/2024, Sở Tư pháp,',
  );
  expect(text).toContain('**\\[… cần viết: kiến nghị, đề xuất với UBND tỉnh …\\]**');
  expect(text).toContain(
    '| 6.2 | Tỷ lệ hồ sơ đúng hạn | Trên 98% | 97,2% | thiếu 0,8 điểm phần trăm | Chưa đạt | Sở Tư pháp |',
  );
});

it('keeps marks in the texts text', async () => {
  const paper = await paperOf(reportFolder());
  const item = { kind: 'item', runs: ['<script>x</script> [a](http://b) | *c* `d`'] } as const;
  const text = renderPaperMarkdown({ ...paper, body: [item] });
  expect(text).toContain('- &lt;script&gt;x&lt;/script&gt; \\[a\\](http\\://b) \\| \\*c\\* \\`d\\`\n');
});
