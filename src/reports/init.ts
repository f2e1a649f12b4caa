/** What to do after a plan file was begun, a sentence each. */
export function initRemarks(file: string, carried: number): string[] {
  return [
    ...(carried === 0
      ? []
      : [
          `${carried} nhiệm vụ chưa xong được ghi thành nhiệm vụ chuyển tiếp, thời hạn để trống: ghi thời hạn mới`,
        ]),
    `Tiếp theo: sửa ${file} theo quyết định, rồi chạy parhoach validate ${file}`,
  ];
}
