const TONES = /[\u0300\u0301\u0303\u0309\u0323]/gu;

const ONSET = '(?:ngh|ch|gh|gi|kh|ng|nh|ph|qu|th|tr|[bcdđghklmnprstvx])?';
const NUCLEUS =
  '(?:iêu|yêu|oai|oay|oao|oeo|uai|uao|uây|uôi|uya|uyê|uyu|ươi|ươu|uêu|ai|ao|au|ay|âu|ây|eo|êu|ia|iê|yê|iu|oa|oă|oe|oi|ôi|ơi|oo|' +
  'ua|uâ|uă|ue|uê|ui|uô|uơ|uy|ưa|ươ|ưi|ưu|[aăâeêioôơuưy])';
const SYLLABLE = new RegExp(`^${ONSET}${NUCLEUS}(?:ch|ng|nh|[ckmnpt])?$`, 'u');

/** Whether a word can be a syllable of Vietnamese: "phường", not "xyz". Says nothing about whether it means anything. */
export function isSyllable(word: string): boolean {
  return SYLLABLE.test(word.toLowerCase().normalize('NFD').replace(TONES, '').normalize('NFC'));
}

/** Consonants that are written otherwise before "e", "ê", "i", "y", those that are written so only there, and the rare "oo". */
const MISSPELT = /^(?:c(?!h)|ng(?!h)|g(?![hi]))[eêiy]|^(?:k(?!h)|gh|ngh)[aăâoôơuư]|oo/u;
/** Syllables that end in a stop have a rising or a heavy tone. */
const STOPPED = /(?:ch|[cpt])$/u;
const TONE = /[\u0300\u0301\u0303\u0309\u0323]/gu;

/** Whether a word is a syllable that Vietnamese spelling allows: "cộng", not "céng", "kế" and not "cế". */
export function isSpelling(word: string): boolean {
  if (!isSyllable(word)) return false;
  const tones = word.normalize('NFD').match(TONE) ?? [];
  const bare = word.toLowerCase().normalize('NFD').replace(TONE, '').normalize('NFC');
  const stopped = STOPPED.test(bare) && !['\u0301', '\u0323'].includes(tones[0] ?? '\u0301');
  return tones.length < 2 && !stopped && !MISSPELT.test(bare);
}
