/** The packages whose code is in what is shipped, and what their licences ask to be said of them. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Every package with code in the bundles, in the order of names: `{ name, version, licence, folder }`.
 *
 * @param bundles results of esbuild, with their metafiles
 */
export function bundledPackages(bundles) {
  const folders = bundles
    .flatMap(({ metafile }) => Object.values(metafile.outputs))
    .flatMap(({ inputs }) => Object.entries(inputs))
    .filter(([, { bytesInOutput }]) => bytesInOutput > 0)
    .flatMap(([path]) => /^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(path)?.[0] ?? []);
  return [...new Set(folders)].sort().map((folder) => {
    const { name, version, license, author } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
    return { name, version, licence: license, author: author?.name ?? author, folder };
  });
}

/** The notices of some packages as a text: each with its licence's own words. Fails for one without any. */
export function notices(packages) {
  const parts = packages.map(({ name, version, licence, author, folder }) => {
    const file = readdirSync(folder).find((each) => /^(?:licen[cs]e|copying)/i.test(each));
    const own = file === undefined ? readmeLicence(folder) : readFileSync(join(folder, file), 'utf8').trim();
    const words = own ?? (STANDARD[licence] ? `Copyright (c) ${author}\n\n${STANDARD[licence]}` : null);
    if (words === null) throw new Error(`${name} ${version} (${licence}) ships no licence text`);
    return `${name} ${version} (${licence})\n\n${words}\n`;
  });
  return `parhoach contains code of these packages.\n\n${parts.join(`\n${'-'.repeat(80)}\n\n`)}`;
}

/** The words of a licence that a package names without shipping them. */
const STANDARD = {
  ISC: `Permission to use, copy, modify, and/or distribute this software for any purpose with or without fee is hereby
granted, provided that the above copyright notice and this permission notice appear in all copies.

THE SOFTWARE IS PROVIDED "AS IS" AND THE AUTHOR DISCLAIMS ALL WARRANTIES WITH REGARD TO THIS SOFTWARE INCLUDING ALL
IMPLIED WARRANTIES OF MERCHANTABILITY AND FITNESS. IN NO EVENT SHALL THE AUTHOR BE LIABLE FOR ANY SPECIAL, DIRECT,
INDIRECT, OR CONSEQUENTIAL DAMAGES OR ANY DAMAGES WHATSOEVER RESULTING FROM LOSS OF USE, DATA OR PROFITS, WHETHER IN AN
ACTION OF CONTRACT, NEGLIGENCE OR OTHER TORTIOUS ACTION, ARISING OUT OF OR IN CONNECTION WITH THE USE OR PERFORMANCE OF
THIS SOFTWARE.`,
};

/** Some packages tell their licence at the end of their README only. */
function readmeLicence(folder) {
  const file = readdirSync(folder).find((each) => /^readme/i.test(each));
  const text = file === undefined ? '' : readFileSync(join(folder, file), 'utf8');
  return /^#+ *licen[cs]e\b[^\n]*\n([\s\S]+?)(?=^#|$(?![\s\S]))/im.exec(text)?.[1].trim() ?? null;
}
