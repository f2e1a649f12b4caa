import type { Reporter, TestModule } from 'vitest/node';

/** What a run tells at its end: each skipped test, whose name says what it needs, and what the run does not hold. */
export default class Told implements Reporter {
  readonly #beyond: string | undefined;

  constructor({ beyond }: { readonly beyond?: string } = {}) {
    this.#beyond = beyond;
  }

  onTestRunEnd(modules: readonly TestModule[]): void {
    for (const module of modules)
      for (const test of module.children.allTests('skipped'))
        console.log(`skipped: ${module.relativeModuleId} > ${test.fullName}`);
    if (this.#beyond !== undefined) console.log(this.#beyond);
  }
}
