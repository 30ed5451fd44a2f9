/** What an award is: its public name, the letter of its registration numbers, and what its form asks in addition. */
export type AwardType = {
  readonly label: string;
  readonly letter: string;
  readonly asksPublicService: boolean;
};
