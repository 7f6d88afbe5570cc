/** One change on its way to one follower. */
export type Change = {
  /** The suggestion or the background task that changed. */
  readonly id: string;
  /** The records that this follower has been shown: of these alone it may be told that they are gone. */
  readonly shown: Set<string>;
  /** Whether the follower is told; decided when the record is read. */
  isTold: boolean;
};
