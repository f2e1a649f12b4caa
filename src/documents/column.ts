/** What the cells of a column hold, told by its caption. */
export type Column = 'number' | 'text' | 'lead' | 'support' | 'deadline' | 'product' | 'note' | 'other';
