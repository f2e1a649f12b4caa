import { describe, expect, it } from 'vitest';
import { planWith } from '../rules/small-plan.ts';
import { folderOf, parhoach } from './run.ts';

interface Schema {
  $schema: string;
  properties: {
    sections: { items: { properties: Record<string, { description: string; examples?: string[] }> } };
  };
}

const coordinator = (out: string) =>
  (JSON.parse(out) as Schema).properties.sections.items.properties.coordinator;

describe('schema', () => {
  it('knows no province by itself', () => {
    const { code, out, err } = parhoach(['luoc-do'], { cwd: folderOf({}) });
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect((JSON.parse(out) as Schema).$schema).toBe('http://json-schema.org/draft-07/schema#');
    expect(coordinator(out)).toMatchObject({ description: 'Cơ quan đầu mối của lĩnh vực' });
    expect(coordinator(out)).not.toHaveProperty('examples');
  });

  it("offers a plan's agencies", () => {
    expect(coordinator(parhoach(['schema', '--plan', 'plan/2024']).out)?.examples).toContain('Sở Nội vụ');
  });

  it('offers those of the nearest plan unless another is named', () => {
    expect(coordinator(parhoach(['schema']).out)?.examples).toContain('Sở Nội vụ');
    expect(coordinator(parhoach(['schema'], { env: { PARHOACH_PLAN: '' } }).out)?.examples).toContain(
      'Sở Nội vụ',
    );
    const cwd = folderOf({ 'plan/2024/plan.yaml': planWith('format: 1\n') });
    expect(coordinator(parhoach(['schema'], { cwd }).out)?.examples).toEqual(['Sở Nội vụ', 'Sở Tư pháp']);
  });

  it('is whole where the nearest plan cannot be read; one that was named is refused', () => {
    const cwd = folderOf({ 'plan/2024/plan.yaml': '' });
    const { code, out, err } = parhoach(['schema'], { cwd });
    expect(code).toBe(0);
    expect(coordinator(out)).not.toHaveProperty('examples');
    expect(err).toContain('lược đồ không kèm gợi ý');
    expect(parhoach(['schema', '--plan', 'plan/2024'], { cwd })).toMatchObject({ code: 2, out: '' });
  });

  it("offers a plan's agencies and groups for the log of letters", () => {
    const { out } = parhoach(['schema', 'letters', '--plan', 'plan/2024']);
    const { properties } = JSON.parse(out) as {
      properties: { entries: { anyOf: { items?: { properties: { agency: { examples: string[] } } } }[] } };
    };
    const { agency } = properties.entries.anyOf[0]!.items!.properties;
    expect(agency.examples).toEqual(expect.arrayContaining(['Sở Y tế', 'UBND cấp xã']));
  });

  it('knows three kinds of files', () => {
    expect(parhoach(['schema', 'report'])).toMatchObject({ code: 2, out: '' });
  });
});
