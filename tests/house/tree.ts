import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";

/** A file of the house: its path from the root with `/` on every system, and its text. */
export type Source = { readonly path: string; readonly text: string };

const root = fileURLToPath(new URL("../..", import.meta.url));
const isOutsideTheHouse = /^(node_modules|coverage|playwright-report|test-results|\..+)$/;

function walk(folder: string): readonly string[] {
  return readdirSync(path.join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    const place = folder === "" ? entry.name : `${folder}/${entry.name}`;
    if (entry.isDirectory()) return isOutsideTheHouse.test(entry.name) ? [] : walk(place);
    return entry.isFile() ? [place] : [];
  });
}

/** Every file of the house, sorted; folders that are installed or generated are left out. */
export const paths: readonly string[] = [...walk("")].sort();

export const read = (place: string): string => readFileSync(path.join(root, place), "utf8");

export const exists = (place: string): boolean => existsSync(path.join(root, place));

const isCode = /\.(ts|tsx|mts|js|mjs|cjs)$/;

/** Every file of program text. */
export const sources: readonly Source[] = paths
  .filter((place) => isCode.test(place) && place !== "next-env.d.ts")
  .map((place) => ({ path: place, text: read(place) }));

export const within = (files: readonly Source[], folder: string): readonly Source[] =>
  files.filter((file) => file.path.startsWith(`${folder}/`));
