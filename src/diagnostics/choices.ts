/** What may be written; above all that which was probably meant. */
export function choices(nearest: string | null, allowed: readonly string[]): string {
  const all = `${allowed.length === 1 ? 'Giá trị dùng được' : 'Chọn một trong'}: ${allowed.join(', ')}`;
  return nearest === null ? all : `Có phải là "${nearest}"? ${all}`;
}
