/** A refusal: why something may not be done, in words that a person can act on. */

/** The languages in which people are spoken to. */
export type Locale = 'zh-CN' | 'en';

/** One text in every language. */
export type Sentences = Readonly<Record<Locale, string>>;

/** Base of all refusals: thrown by the domain, answered as data by the graph. `message` is Chinese; `sentence` any language. */
export class Refusal extends Error {
  readonly sentences: Sentences;

  constructor(sentences: Sentences) {
    super(sentences['zh-CN']);
    this.name = new.target.name;
    this.sentences = sentences;
  }

  /** The reason in the reader's language. */
  sentence(locale: Locale): string {
    return this.sentences[locale];
  }
}

/** Somebody else changed the record since it was read; nothing was written. */
export class Stale extends Refusal {
  constructor() {
    super({
      'zh-CN': '这条记录刚被他人修改，您的操作没有保存。请刷新后再试。',
      en: 'Someone else has just changed this record; nothing of yours was saved. Reload and try again.',
    });
  }
}

/** The record does not exist, or the viewer may not see it: the two are never told apart. */
export class NotFound extends Refusal {
  constructor() {
    super({ 'zh-CN': '没有找到这条记录，或您无权查看。', en: 'There is no such record, or you may not see it.' });
  }
}

/** The viewer may not do this. */
export class NotAllowed extends Refusal {
  constructor(why: Sentences = { 'zh-CN': '您没有办理此事的权限。', en: 'You are not allowed to do this.' }) {
    super(why);
  }
}

/** A value is missing or out of bounds; `field` is the input field's name, so that a form can show it there. */
export class Invalid extends Refusal {
  readonly field: string;

  constructor(field: string, why: Sentences) {
    super(why);
    this.field = field;
  }
}
