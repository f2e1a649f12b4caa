/** What is used of pdf.js (the package's own types cannot be found from its entry). */
export interface PdfLibrary {
  readonly OPS: Readonly<Record<Operation, number>>;
  readonly getDocument: (options: object) => PdfLoading;
}

export type Operation =
  | 'save'
  | 'restore'
  | 'transform'
  | 'constructPath'
  | 'paintFormXObjectBegin'
  | 'paintFormXObjectEnd'
  | 'stroke'
  | 'closeStroke'
  | 'fill'
  | 'eoFill'
  | 'fillStroke'
  | 'eoFillStroke'
  | 'closeFillStroke'
  | 'closeEOFillStroke';

interface PdfLoading {
  readonly promise: Promise<PdfDocument>;
  readonly destroy: () => Promise<void>;
}

interface PdfDocument {
  readonly numPages: number;
  readonly getPage: (number: number) => Promise<PdfSheet>;
}

/** A page as pdf.js gives it. */
export interface PdfSheet {
  readonly getViewport: (options: { scale: number }) => {
    readonly width: number;
    readonly height: number;
    readonly transform: Matrix;
  };
  readonly getOperatorList: (options: { annotationMode: number }) => Promise<PdfDrawn>;
  readonly getTextContent: () => Promise<{ readonly items: readonly PdfItem[] }>;
  readonly commonObjs: {
    readonly has: (id: string) => boolean;
    readonly get: (id: string) => { readonly name?: string; readonly bold?: boolean };
  };
  readonly cleanup: () => void;
}

/** A matrix of PDF: x' = a·x + c·y + e, y' = b·x + d·y + f. */
export type Matrix = readonly [number, number, number, number, number, number];

/** What a page draws: the numbers of operations, and what each is done with. */
export interface PdfDrawn {
  readonly fnArray: readonly number[];
  readonly argsArray: readonly unknown[];
}

export interface PdfItem {
  readonly str: string;
  readonly transform: Matrix;
  readonly width: number;
  readonly fontName: string;
}

/** pdf.js, in the one build of it that runs on Node without a canvas, a worker or a word on the terminal. */
export async function loadPdf(): Promise<PdfLibrary> {
  return (await import('unpdf/pdfjs')) as unknown as PdfLibrary;
}
