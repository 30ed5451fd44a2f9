import { wholeNumber } from "../text";

const anyNumber = wholeNumber(0, 999_999_999, "未填");

/** A number of people as typed; null while it is none. */
export const countOfPeople = (text: string): number | null => {
  const read = anyNumber.safeParse(text);
  return read.success ? read.data : null;
};
