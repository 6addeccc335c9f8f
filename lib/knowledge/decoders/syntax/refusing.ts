const refusing =
  /^(?:x-)?(?:[a-z0-9]{1,30}-){0,4}(?:den(?:y|ied|ial)|block(?:ed)?|reject(?:ed|ion)?|refus(?:al|ed)|forbidden|fail(?:ure|ed)?|error|err|exception|auth-error|waf)-?(?:reason|code|type|message|msg|info|description|details?|rule|category)$|^error$|^(?:x-)?(?:status-)?(?:reason|message)$|^(?:[a-z0-9]{1,30}-){1,5}error$|^x-(?:(?:deny|block|denied|blocked|reject)(?:ed)?-by)$/;
/** One of these stands in every such name: most names are passed over by it. */
const mark = /den[iy]|block|reject|refus|forbidden|fail|err|exception|waf|reason|message/;

/** Whether a response field's name (lower-case) says that its value is why something was refused. */
export const isRefusing = (name: string): boolean => mark.test(name) && refusing.test(name);
