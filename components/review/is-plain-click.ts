import type { MouseEvent } from "react";

/** Whether a click asks for nothing but the link itself: no new tab, no download. */
export const isPlainClick = ({ button, metaKey, ctrlKey, shiftKey, altKey }: MouseEvent): boolean =>
  button === 0 && !metaKey && !ctrlKey && !shiftKey && !altKey;
