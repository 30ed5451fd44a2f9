import { configure } from "@testing-library/react";

/** What a screen shows in time, a machine under load shows later. */
configure({ asyncUtilTimeout: 10_000 });
