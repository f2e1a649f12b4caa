import { phraseTable } from '../../text/phrases.ts';
import { cut } from './words.ts';

// Phrases begin with the short form of words that have one (words.ts): "TX", not "thị xã".
const table = <T>(rows: readonly (readonly [T, string])[]) => phraseTable(rows, cut);
const same = (phrases: string) => phrases.split('|').map((phrase) => [phrase, phrase] as const);

/** Words before "các" that add nothing to it: "tất cả các sở, ban, ngành". */
export const every = table<true>([[true, 'tất cả|toàn thể|toàn bộ']]);

/** What a body does in a task, when a wording says so beside its name. The value is what a mention keeps. */
export const capacities = table<string>([
  ...same(
    'chủ trì|phối hợp|tham mưu|thẩm định|thẩm tra|tổng hợp|theo dõi|đôn đốc|kiểm tra|giám sát|hướng dẫn|hỗ trợ|báo cáo',
  ),
  ...same(
    'góp ý|cho ý kiến|xác nhận|phê duyệt|công bố|đánh giá|thực hiện|triển khai|tổ chức thực hiện|tiếp nhận|tham gia',
  ),
  ...same('triển khai thực hiện|phối hợp thực hiện|phối hợp triển khai|chủ trì thực hiện|chủ trì tham mưu'),
  ...same('hướng dẫn thực hiện|theo dõi thực hiện|đầu mối|thường trực|đầu mối tổng hợp|tổng hợp báo cáo'),
  ['chủ trì', 'cơ quan chủ trì|đơn vị chủ trì'],
  ['đồng chủ trì', 'đồng chủ trì|cùng chủ trì|cùng đồng chủ trì'],
  ['phối hợp', 'cơ quan phối hợp|đơn vị phối hợp|là cơ quan phối hợp|là đơn vị phối hợp|cùng phối hợp'],
  ['phối hợp', 'sự phối hợp của|có sự phối hợp của|sự tham gia của|có sự tham gia của|tham gia phối hợp'],
  ['tham mưu', 'cơ quan tham mưu|đơn vị tham mưu'],
  ['thực hiện', 'cơ quan thực hiện|đơn vị thực hiện'],
  ['thường trực', 'cơ quan thường trực|là cơ quan thường trực'],
  ['chủ trì', 'là cơ quan chủ trì|là đơn vị chủ trì|làm chủ trì|chịu trách nhiệm chủ trì|được giao chủ trì'],
  ['đầu mối', 'cơ quan đầu mối|đơn vị đầu mối|làm đầu mối|là đầu mối|là cơ quan đầu mối|là đơn vị đầu mối'],
]);

/** Verbs of work that a cell tells behind a body: "thúc đẩy, theo dõi, báo cáo chỉ tiêu". */
export const taskVerbs = table<true>([
  [
    true,
    'thúc đẩy|xây dựng|ban hành|rà soát|cung cấp|cập nhật|chỉ đạo|quản lý|vận hành|bảo đảm|đảm bảo|tuyên truyền',
  ],
  [
    true,
    'đề xuất|trình|hoàn thành|hoàn thiện|phát triển|nghiên cứu|thống kê|thu thập|chuẩn hóa|số hóa|kết nối|tích hợp',
  ],
  [
    true,
    'công khai|bố trí|cân đối|chuẩn bị|chịu trách nhiệm|đăng ký|khai thác|chia sẻ|biên soạn|phổ biến|tập huấn|lập',
  ],
]);

/** What the units of an agency are called. */
export const unitWords = table<true>([
  [
    true,
    'trung tâm|phòng|cục|chi cục|tổng cục|vụ|ban|văn phòng|viện|thanh tra|trường|bệnh viện|bộ phận|tổ|đội|đoàn|quỹ',
  ],
  [true, 'nhà xuất bản|thư viện|bảo tàng|công ty|trạm|kho|tạp chí|báo'],
]);

/** Those that may also stand before a name without a colon: "chủ trì, phối hợp với Sở Tài chính". */
export const leading: ReadonlySet<string> = new Set(['chủ trì', 'phối hợp']);

/** A person addressed for a body. */
export interface PersonWord {
  readonly title: string;
  /** How many of its last words are the name's first as well: "Chánh Văn phòng UBND tỉnh" is Văn phòng UBND tỉnh. */
  readonly shared: number;
}

const persons = (shared: number, titles: string) =>
  titles.split('|').map((title) => [{ title, shared }, title] as const);

export const personWords = table<PersonWord>([
  ...persons(
    0,
    'Giám đốc|Phó Giám đốc|Tổng Giám đốc|Chủ tịch|Phó Chủ tịch|Thủ trưởng|Lãnh đạo|Người đứng đầu',
  ),
  ...persons(
    0,
    'Hiệu trưởng|Viện trưởng|Cục trưởng|Chi cục trưởng|Chỉ huy trưởng|Tổng Biên tập|Bí thư|Phó Bí thư',
  ),
  ...persons(0, 'Chánh án|Trưởng|Đại diện|Đại diện lãnh đạo'),
  ...persons(
    1,
    'Chánh Văn phòng|Phó Chánh Văn phòng|Trưởng ban|Phó Trưởng ban|Trưởng phòng|Phó Trưởng phòng',
  ),
  ...persons(2, 'Chánh Thanh tra|Phó Chánh Thanh tra'),
]);

/** What is said before a person's title, and says nothing more. */
export const courtesies = table<true>([[true, 'Đ/c|Các đ/c|Đồng chí|Các đồng chí|Ông|Bà']]);

/** "các" of an open set, in its longer forms as well. */
export const plural = table<true>([[true, 'các|những|một số|tất cả các|toàn thể các|toàn bộ các']]);

/**
 * The nouns that open sets are made of. wide: may stand alone ("các cơ quan, đơn vị") and take words of their own
 * ("các công ty quản lý lĩnh vực liên quan") · narrow: parts of groups that a plan knows, open only with "liên quan".
 */
export const nouns = table<'wide' | 'narrow'>([
  [
    'wide',
    'cơ quan|đơn vị|địa phương|tổ chức|cá nhân|doanh nghiệp|công ty|hợp tác xã|chủ đầu tư|nhà thầu|nhà đầu tư',
  ],
  [
    'wide',
    'hội|hiệp hội|đoàn thể|tổ chức chính trị - xã hội|tổ chức đoàn thể|hội, đoàn thể|bộ|ngành|cấp|lĩnh vực',
  ],
  ['wide', 'đơn vị sự nghiệp|ngân hàng|tổ chức tín dụng|chuyên gia|nhà khoa học|bên|lực lượng'],
  [
    'wide',
    'cơ quan báo chí|cơ quan thông tấn, báo chí|cơ quan truyền thông|hộ kinh doanh|hộ gia đình|người dân',
  ],
  ['wide', 'cơ sở|cơ sở giáo dục|cơ sở y tế|viện|đối tượng|thành viên|chi nhánh|ban quản lý dự án'],
  ['narrow', 'sở|ban|ban ngành|phòng|phòng ban|trường|trung tâm|xã|phường|thị trấn|đặc khu|huyện|TX|TP'],
  [
    'narrow',
    'UBND|UBND huyện|UBND cấp huyện|UBND xã|UBND cấp xã|UBND các huyện|UBND các xã|UBND các cấp|mặt trận',
  ],
]);

/** How a noun makes a set that is no single body. */
export interface Generic {
  /** Without "các" too: nobody is called just that. */
  readonly alone: boolean;
  /** Even with words of its own: "doanh nghiệp viễn thông", "chủ đầu tư dự án". */
  readonly described: boolean;
  /** Only a plan's groups consist of them all: open where own words or a number narrow them. */
  readonly declared: boolean;
}

const [ANYBODY, NOBODY, FEW, MANY]: readonly Generic[] = [
  { alone: true, described: true, declared: false },
  { alone: true, described: false, declared: false },
  { alone: false, described: false, declared: true },
  { alone: false, described: false, declared: false },
];

/** Nouns of sets that are no single body. */
export const generics = table<Generic>([
  [
    ANYBODY!,
    'doanh nghiệp|hợp tác xã|nhà thầu|chủ đầu tư|nhà đầu tư|hộ kinh doanh|hộ gia đình|người dân|công dân|nhà mạng|chủ rừng',
  ],
  [
    ANYBODY!,
    'nhà khoa học|chuyên gia|tổ chức tín dụng|cơ quan báo chí|đơn vị tư vấn|cộng đồng|nhân dân|cá nhân',
  ],
  [
    NOBODY!,
    'viện|trường|trường học|trường đại học|trường cao đẳng|đại học|cao đẳng|học viện|bệnh viện|viện nghiên cứu',
  ],
  [
    NOBODY!,
    'hội|hiệp hội|đoàn thể|tổ chức|địa phương|cơ quan|đơn vị|đơn vị sự nghiệp|cơ sở y tế|cơ sở giáo dục|báo chí',
  ],
  [
    NOBODY!,
    'tổ chức chính trị - xã hội|bộ, ngành|cơ quan ngang bộ|cơ quan thuộc Chính phủ|ngân hàng thương mại',
  ],
  [
    MANY!,
    'ngang bộ|tập đoàn|tổng công ty|trung tâm|ban quản lý|ban quản lý dự án|chi cục|cục|vụ|đại lý|chi nhánh',
  ],
]);

/** Units of government. */
export const units = table<Generic>([
  [MANY!, 'tỉnh|tỉnh, TP|tỉnh TP|tỉnh, thành'],
  [FEW!, 'huyện|quận|TX|TP|xã|phường|thị trấn|đặc khu|thôn|khu phố|tổ dân phố'],
]);

/** Words that may follow any noun of an open set. */
export const nounSuffixes = table<true>([
  [true, 'tỉnh|của tỉnh|trong tỉnh|thuộc tỉnh|cấp tỉnh|cấp huyện|cấp xã|trung ương|ở trung ương'],
  [true, 'chuyên môn|nhà nước|trực thuộc|trên địa bàn|trên địa bàn tỉnh|trong và ngoài tỉnh'],
]);

/** Says of a group that all of the province's are meant. */
export const places = table<true>([
  [
    true,
    'tỉnh|TP|cấp tỉnh|trên địa bàn|trên địa bàn tỉnh|trên địa bàn TP|trong tỉnh|thuộc tỉnh|của tỉnh|toàn tỉnh|trong toàn tỉnh|trực thuộc tỉnh',
  ],
]);

/** What makes a set an open one. */
export const relevance = table<true>([
  [
    true,
    'liên quan|có liên quan|khác|khác có liên quan|liên quan khác|có liên quan khác|có chức năng liên quan|hữu quan',
  ],
]);

/** Begins the words that say what an open set is concerned with: "liên quan đến thủ tục đất đai". */
export const concern = table<true>([[true, 'đến|tới|trong|theo']]);

/** What is said before a body that is given something to do, and says nothing more. */
export const givers = table<true>([[true, 'giao|giao cho|do|đề nghị|yêu cầu']]);

/** "với" behind a leading capacity. */
export const together = table<true>([[true, 'với|cùng|cùng với']]);

/** "(nếu có)" behind an open set. */
export const ifAny = table<true>([[true, '(nếu có)']]);
