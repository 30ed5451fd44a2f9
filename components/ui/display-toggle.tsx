"use client";

import { useContext } from "react";
import { DisplayContext } from "./display-context";
import { type DisplayKey, displayModes } from "./display-mode";

/** Changes how the page is shown, at once; without scripts by way of the form. */
export function DisplayToggle({ of }: { readonly of: DisplayKey }) {
  const { mode, set } = useContext(DisplayContext);
  const { on, label } = displayModes[of];
  const isOn = mode[of] === on;
  const next = isOn ? "plain" : on;
  return (
    <form
      className="displayform"
      action="/display"
      method="post"
      onSubmit={(event) => {
        event.preventDefault();
        set(of, next);
      }}
    >
      <button type="submit" className="txtbtn" name={of} value={next} aria-pressed={isOn}>
        {label}
      </button>
    </form>
  );
}
