import { Refusal, type Sentences } from '@renda/domain';

/** The database can't be brought to this code's schema; the sentence says why and what to do. */
export class MigrationRefused extends Refusal {
  constructor(sentences: Sentences, cause?: unknown) {
    super(sentences);
    this.cause = cause;
  }
}
