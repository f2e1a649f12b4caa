import { describe, expect, it } from 'vitest';
import { parhoach } from './run.ts';

describe('explain', () => {
  it('tells title, severity, why, wrong, right, and how to silence', () => {
    const { code, out } = parhoach(['giai-thich', 'kpi-without-owner']);
    expect(code).toBe(0);
    expect(out).toBe(`kpi-without-owner: Chỉ tiêu chưa có cơ quan theo dõi
Mức: lưu ý (đúng như quyết định đã ký, nên biết)

Chỉ tiêu không có cơ quan theo dõi thì không ai gửi số liệu, và không biết nhắc
ai.

Sai:
  kpis:
    - id: "6.2"
      text: Trên 98% hồ sơ giải quyết đúng hạn
      indicator: Tỷ lệ hồ sơ đúng hạn
      target: Trên 98%

Đúng:
  kpis:
    - id: "6.2"
      text: Trên 98% hồ sơ giải quyết đúng hạn
      indicator: Tỷ lệ hồ sơ đúng hạn
      target: Trên 98%
      owner: Sở Nội vụ

Khi đúng là phải để như vậy, ghi ở cuối dòng hoặc ngay trên dòng đó:
  # parhoach-bo-qua kpi-without-owner: <lý do>
`);
  });

  it('tells of problems below the rules too, as JSON', () => {
    const { code, out } = parhoach(['explain', 'yaml-tab', '--format', 'json']);
    expect(code).toBe(0);
    expect(JSON.parse(out)).toMatchObject({ code: 'yaml-tab', severity: 'error', adjustable: false });
  });

  it('shows hidden characters by their numbers', () => {
    const { out } = parhoach(['explain', 'text-control']);
    expect(out).toContain('\\u202e');
    expect(out).not.toContain('\u202e');
  });

  it('refuses an unknown code with the nearest', () => {
    const { code, err } = parhoach(['explain', 'yaml-tabs']);
    expect(code).toBe(2);
    expect(err).toContain('yaml-tab');
  });
});
