import { widen } from "../support/lists";
import { ownSite } from "./own-site";

/** A site of the test file's own, with accounts, without nominations, and with places enough for every body. */
export const countySite = (port: number) => ownSite(port, "accounts", ({ database }) => widen(database));
