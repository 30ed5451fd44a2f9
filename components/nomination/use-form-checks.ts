"use client";
import { useEffect, useState } from "react";
import { type FormChecks, laterChecks } from "./later-checks";

/** The checks of the form; null until they have come, while what the server found when it drew the page stands. */
export function useFormChecks(): FormChecks | null {
  const [checks, setChecks] = useState(laterChecks.find);
  useEffect(() => {
    let here = true;
    const load = () =>
      void laterChecks.load().then(
        (come) => (here ? setChecks(come) : undefined),
        () => undefined,
      );
    load();
    window.addEventListener("online", load);
    return () => {
      here = false;
      window.removeEventListener("online", load);
    };
  }, []);
  return checks;
}
