/** A reason not to go on that the person at the terminal can act on: shown as one sentence, without a stack. */
class Refusal extends Error {}

/** @param {string} sentence @returns {never} */
export function refuse(sentence) {
  throw new Refusal(sentence);
}

/** @param {unknown} error */
export function printFailure(error) {
  if (error instanceof Refusal) console.error(`\n✗ ${error.message}`);
  else console.error("\n✗ 意外的错误：", error);
}
