import { type ChildProcess, spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';

interface Message {
  readonly id?: number;
  readonly method?: string;
  readonly params?: { readonly uri?: string; readonly diagnostics?: readonly Diagnosed[] };
  readonly result?: unknown;
}

/** What the server says of a place; lines from 0. */
export interface Diagnosed {
  readonly message: string;
  readonly severity: number;
  readonly range: { readonly start: { readonly line: number; readonly character: number } };
}

/** Just enough of the Language Server Protocol to ask yaml-language-server what an editor asks. */
export class LanguageServer {
  readonly #server: ChildProcess;
  readonly #answers = new Map<number, (result: unknown) => void>();
  readonly #diagnosed = new Map<string, (found: readonly Diagnosed[]) => void>();
  #received = Buffer.alloc(0);
  #last = 0;

  constructor() {
    const program = createRequire(import.meta.url).resolve('yaml-language-server/bin/yaml-language-server');
    this.#server = spawn(process.execPath, [program, '--stdio'], { stdio: ['pipe', 'pipe', 'inherit'] });
    this.#server.stdout!.on('data', (chunk: Buffer) => this.#receive(chunk));
  }

  async start(folder: string): Promise<void> {
    const rootUri = pathToFileURL(folder).href;
    await this.#ask('initialize', {
      processId: process.pid,
      rootUri,
      workspaceFolders: [{ uri: rootUri, name: 'plan' }],
      capabilities: { textDocument: { completion: { completionItem: { snippetSupport: true } } } },
    });
    this.#tell('initialized', {});
    const yaml = { validate: true, completion: true, hover: true, schemaStore: { enable: false } };
    this.#tell('workspace/didChangeConfiguration', { settings: { yaml } });
  }

  /** Opens a file with a text, as if it had been typed. @returns what the server finds wrong with it */
  async open(file: string, text: string): Promise<readonly Diagnosed[]> {
    const uri = pathToFileURL(file).href;
    const found = new Promise<readonly Diagnosed[]>((resolve) => this.#diagnosed.set(uri, resolve));
    this.#tell('textDocument/didOpen', { textDocument: { uri, languageId: 'yaml', version: 1, text } });
    return found;
  }

  /** The labels that are offered at a place; line and character from 0. */
  async complete(file: string, line: number, character: number): Promise<string[]> {
    const result = (await this.#ask('textDocument/completion', this.#place(file, line, character))) as {
      items: { label: string }[];
    };
    return result.items.map(({ label }) => label);
  }

  async hover(file: string, line: number, character: number): Promise<string> {
    const result = (await this.#ask('textDocument/hover', this.#place(file, line, character))) as {
      contents: { value: string };
    } | null;
    return result?.contents.value ?? '';
  }

  stop(): void {
    this.#server.kill();
  }

  #place(file: string, line: number, character: number) {
    return { textDocument: { uri: pathToFileURL(file).href }, position: { line, character } };
  }

  #ask(method: string, params: object): Promise<unknown> {
    const id = ++this.#last;
    this.#send({ id, method, params });
    return new Promise((resolve) => this.#answers.set(id, resolve));
  }

  #tell(method: string, params: object): void {
    this.#send({ method, params });
  }

  #send(message: object): void {
    const body = JSON.stringify({ jsonrpc: '2.0', ...message });
    this.#server.stdin!.write(`Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`);
  }

  #receive(chunk: Buffer): void {
    this.#received = Buffer.concat([this.#received, chunk]);
    for (;;) {
      const head = this.#received.indexOf('\r\n\r\n');
      if (head === -1) return;
      const length = Number(/Content-Length: (\d+)/u.exec(this.#received.toString('latin1', 0, head))?.[1]);
      const end = head + 4 + length;
      if (this.#received.length < end) return;
      const message = JSON.parse(this.#received.toString('utf8', head + 4, end)) as Message;
      this.#received = this.#received.subarray(end);
      this.#handle(message);
    }
  }

  #handle({ id, method, params, result }: Message): void {
    if (method === 'textDocument/publishDiagnostics') {
      this.#diagnosed.get(params?.uri ?? '')?.(params?.diagnostics ?? []);
    } else if (method !== undefined && id !== undefined) {
      // The server asks for settings and for schemas of our own: there are none but those the file names.
      this.#send({ id, result: null });
    } else if (id !== undefined) {
      this.#answers.get(id)?.(result);
      this.#answers.delete(id);
    }
  }
}
