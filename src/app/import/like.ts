import { Refusal } from '../../diagnostics/refusal.ts';
import type { Bodies } from '../../documents/draft/bodies.ts';
import { readPlaces } from '../../plan/places.ts';
import { salvagePlan } from '../../plan/salvage.ts';
import { findPlanFiles } from '../plans/find-plans.ts';
import { readText } from '../plans/read-text.ts';

/**
 * The names of an earlier plan: agencies, groups and roles with codes and members, as the file has them.
 *
 * @param path a plan file, its folder, or a folder of plans (the newest is taken)
 * @throws Refusal when there is none that can be read
 */
export function bodiesLike(path: string, cwd: string): Bodies {
  const file = findPlanFiles({ paths: [path], cwd }).at(-1)!;
  const { text } = readText(file);
  const data = text === null ? null : salvagePlan(readPlaces(text).value).data;
  if (data === null)
    throw new Refusal(`Không đọc được kế hoạch "${path}" để lấy tên cơ quan`, 'Xem lỗi: parhoach validate');
  return { agencies: data.agencies, groups: data.groups, roles: data.roles };
}
