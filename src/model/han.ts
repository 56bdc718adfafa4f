/**
 * A Han character, for a pattern with the flag `u`. The same as `\p{Script=Han}`, whose many ranges an engine looks up in a function of its own for every character; nearly all are told by the one
 * range that is tried first.
 */
export const HAN = '(?:[\\u4E00-\\u9FD5]|(?![\\u4E00-\\u9FD5])\\p{Script=Han})';
