/** Who leads: agencies, groups of them, and roles that are not one agency. */
import * as z from 'zod';
import { day, id, line, text } from '../scalars.ts';

const dated = {
  from: day.optional().describe('Ngày đầu, khi không có từ đầu'),
  until: day.optional().describe('Ngày cuối, khi không còn đến cuối'),
};

/** Who takes over: one agency, or several, each with the tasks it takes; the one without `tasks` takes the rest. */
const successor = z.union([
  line,
  z.strictObject({
    name: line.describe('Tên cơ quan tiếp nhận'),
    tasks: z.array(id).optional().describe('Các nhiệm vụ chuyển về cơ quan này'),
  }),
]);

const unverified = z.boolean().optional().describe('true: chưa đối chiếu với văn bản');

export const agency = z.strictObject({
  name: line.describe('Tên cơ quan, viết như trong quyết định'),
  code: id.describe('Mã viết tắt, không dấu, ví dụ SNV'),
  level: line.optional().describe('Cấp: tỉnh, huyện, xã'),
  aliases: z.array(line).optional().describe('Các cách viết khác'),
  ...dated,
  succeededBy: z
    .union([text, z.array(successor).min(1)])
    .optional()
    .describe('Cơ quan tiếp nhận từ ngày sau "until"'),
  unverified,
});

const member = z.union([line, z.strictObject({ name: line.describe('Tên cơ quan thành viên'), ...dated })]);

export const group = z.strictObject({
  name: line.describe('Tên nhóm, viết như trong quyết định'),
  code: id.describe('Mã viết tắt, ví dụ SBN'),
  aliases: z.array(line).optional().describe('Các cách viết khác'),
  members: z.array(member).min(1).optional().describe('Các cơ quan thành viên'),
  size: z.int().min(1).optional().describe('Số thành viên, khi không liệt kê'),
  reportedBy: line.optional().describe('Cơ quan tổng hợp báo cáo cho nhóm không liệt kê thành viên'),
  unverified,
});

export const role = z.strictObject({
  name: line.describe('Vai trò, viết như trong quyết định'),
  code: id.describe('Mã viết tắt'),
  holder: line.optional().describe('Cơ quan đang giữ vai trò, khi đã rõ'),
  unverified,
});
