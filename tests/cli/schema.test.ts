import { describe, expect, it } from 'vitest';
import { parhoach } from './run.ts';

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
    const { code, out } = parhoach(['luoc-do']);
    expect(code).toBe(0);
    expect((JSON.parse(out) as Schema).$schema).toBe('http://json-schema.org/draft-07/schema#');
    expect(coordinator(out)).toMatchObject({ description: 'Cơ quan đầu mối của lĩnh vực' });
    expect(coordinator(out)).not.toHaveProperty('examples');
  });

  it("offers a plan's agencies", () => {
    expect(coordinator(parhoach(['schema', '--plan', 'plan/2024']).out)?.examples).toContain('Sở Nội vụ');
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
