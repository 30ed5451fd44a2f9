import { env } from "@/env";

/** The address under which this installation is reached. */
export const siteAddress = (): string => env.SITE_URL;
