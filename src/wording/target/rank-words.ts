import { phraseTable } from '../../text/phrases.ts';

const yes = (phrases: string) => phraseTable<true>([[true, phrases]]);

/** A place in a ranking. */
export const placeWords = yes(
  'xếp hạng|xếp thứ|xếp thứ hạng|xếp hạng thứ|xếp vị trí|xếp vị trí thứ|đứng thứ|đứng hạng|đứng vị trí|đứng ở vị trí|' +
    'thứ hạng|hạng|vị trí|vị trí thứ|thứ|đứng ở vị trí thứ|đứng vị trí thứ',
);
/** A group of places. named: "top 10" says it all; the others need to say of what ("trong nhóm 30 tỉnh, thành phố"). */
export const groupWords = phraseTable<'named' | 'plain'>([
  ['named', 'top|tốp|trong top|trong tốp|nằm trong top|nằm trong tốp|vào top|vào tốp|lọt vào top|lọt top'],
  [
    'plain',
    'trong|nằm trong|đứng trong|xếp trong|thuộc|thuộc nhóm|trong nhóm|nằm trong nhóm|đứng trong nhóm|vào nhóm',
  ],
  [
    'plain',
    'nằm trong số|trong số|xếp trong nhóm|xếp vào nhóm|lọt vào nhóm|nhóm|xếp hạng trong|xếp hạng trong nhóm',
  ],
  ['plain', 'thuộc nhóm các|trong nhóm các|xếp thứ hạng trong nhóm|vào trong nhóm'],
  [
    'named',
    'xếp hạng trong top|xếp hạng trong tốp|đứng trong top|đứng trong tốp|xếp trong top|xếp trong tốp|nhóm top',
  ],
]);
/** Who is ranked. */
export const ranked = yes(
  'tỉnh, thành phố|tỉnh/thành phố|tỉnh và thành phố|tỉnh, thành|tỉnh thành|tỉnh thành phố|tỉnh|thành phố|địa phương|tỉnh, thành phố trực thuộc Trung ương|' +
    'đơn vị|cơ quan|sở, ban, ngành|huyện|xã|địa phương cấp tỉnh|bộ, ngành|quốc gia|nước|tỉnh, thành phố trong cả nước',
);
/** The good end of a ranking, and of what. */
export const rankEnds = yes(
  'dẫn đầu|đứng đầu|đi đầu|cao nhất|tốt nhất|đầu|đầu tiên|hàng đầu|cả nước|của cả nước|trong cả nước|trên cả nước|' +
    'toàn quốc|trên toàn quốc|của toàn quốc|trực thuộc Trung ương|trong vùng|khu vực|của khu vực|toàn tỉnh',
);
/** Where a country or a province is ranked among others. */
export const regions = yes(
  'Đông Nam Á|khu vực Đông Nam Á|ASEAN|trong ASEAN|khu vực ASEAN|châu Á|thế giới|trên thế giới|toàn cầu|Đông Nam Bộ|khu vực Đông Nam Bộ|' +
    'Đồng bằng sông Cửu Long|khu vực Đồng bằng sông Cửu Long|Tây Nguyên|cả nước|toàn quốc',
);
/** First place in words. */
export const firstPlace = yes('đứng đầu|dẫn đầu|đứng thứ nhất|xếp thứ nhất|xếp hạng nhất|đứng nhất');
/** Steps in a ranking. */
export const rankSteps = yes('bậc|hạng|thứ hạng|vị trí|thứ bậc');
/** What says that a rank is meant, and what says a score. */
export const rankNouns = yes('thứ hạng|hạng|xếp hạng|thứ bậc|thứ tự xếp hạng');
export const scoreNouns = yes('điểm|điểm số|số điểm');
export const keepsRank = yes(
  'không tụt hạng|không giảm hạng|không giảm bậc|giữ vững thứ hạng|duy trì thứ hạng|giữ hạng',
);
