import { Refusal, type Sentences } from '@renda/domain';

/** The log-ins of this deployment can't be made or used; the sentence says why and what to do. */
export class LoginRefused extends Refusal {
  constructor(sentences: Sentences, cause?: unknown) {
    super(sentences);
    this.cause = cause;
  }
}
