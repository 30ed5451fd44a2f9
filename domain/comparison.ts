/** A comparison as it was shown in the meeting: ids in order, where the line stood, and the quotas tried out by body. */
export type ScenarioContent = {
  readonly order: readonly string[];
  readonly line: number;
  readonly quotas: Readonly<Record<string, number>>;
};
