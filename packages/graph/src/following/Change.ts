/** One change on its way to one follower. */
export type Change = {
  readonly suggestionId: string;
  /** The suggestions that this follower has been shown: of these alone it may be told that they are gone. */
  readonly shown: Set<string>;
  /** Whether the follower is told; decided when the suggestion is read. */
  isTold: boolean;
};
