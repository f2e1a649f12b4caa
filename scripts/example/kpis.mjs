/** Measures of KPIs: all invented. */
import { documentNumber } from './bodies.mjs';

/** Period, the day the figures are of, the day they were reported; the first is of its quarter alone, the rest add up. */
const PERIODS = [
  ['Quý I/2024', '2024-03-31', '2024-04-04', undefined],
  ['6 tháng đầu năm 2024', '2024-06-30', '2024-07-05', true],
  ['9 tháng năm 2024', '2024-09-30', '2024-10-04', true],
  ['Năm 2024', '2024-12-31', '2025-01-08', true],
];

/** Of each period: a value, `[count, of]`, or null where nothing was reported. */
const OF_OWNERS = {
  VPUB: {
    5.1: [
      [214, 214],
      [484, 486],
      [702, 704],
      [958, 958],
    ],
    5.2: [97.8, 98.9, 99.6, 100],
    6.1: [92.4, 95.1, 97.3, 99.2],
    6.2: [
      [41210, 42680],
      [86420, 88310],
      [131905, 133920],
      [178650, 181010],
    ],
    '8bis.2': [31.5, 42.8, 51.6, 58.9],
    '8bis.3': [88, 93.5, 97.1, 100],
    'PL.12.1': [null, 100, null, 100],
    'PL.14.1': [
      [74, 111],
      [92, 111],
      [108, 111],
      [111, 111],
    ],
  },
  SNV: {
    1.2: [
      [0, 30],
      [4, 30],
      [7, 30],
      [10, 30],
    ],
    3.1: [null, [141, 141], null, null],
    7.1: [
      [22, 30],
      [27, 30],
      [29, 30],
      [29, 30],
    ],
  },
  STP: {
    4.1: [
      [15, 15],
      [31, 31],
      [38, 39],
      [59, 60],
    ],
  },
  STC: { 8.1: [null, 96, null, 98.5], 8.2: [54.2, 63, 71.5, 78.4], 8.3: [null, 214, null, 219] },
  STTTT: {
    '8bis.1': [91.2, 94.5, 96.8, 98.1],
    9.1: [82, 90.4, 96, 100],
    9.2: [null, 31.1, 33.6, 36.9],
    'III.6.d.1': [
      [12, 16],
      [14, 16],
      [16, 16],
      [16, 16],
    ],
    'III.6.d.2': [78.2, 79.1, 80.6, 82],
    'III.6.d.3': [null, 79.4, null, 82.7],
    'III.6.d.4': [41, 44.6, 47.2, 52.3],
    'III.6.d.5': [4.1, 9.8, 15, 21.4],
    'III.6.d.6': [null, 58, null, 66.5],
    'III.6.d.8': [null, 70.3, null, 78.8],
    'III.6.d.9': [48, 55.5, 61, 71.2],
    'III.6.g.1': [
      [5, 11],
      [7, 11],
      [9, 11],
      [10, 11],
    ],
  },
  SKHDT: {
    10.1: [3120, 8940, 13480, 19260],
    10.2: [318, 702, 996, 1243],
    10.5: [null, 34, null, 31],
    10.6: [null, null, null, 95],
  },
};

/** Files in time of each body's own, beside the province's figure: 6.2. */
const IN_TIME = {
  SYT: [
    [2140, 2196],
    [4310, 4395],
    [6602, 6698],
    [8891, 9003],
  ],
  SXD: [
    [612, 633],
    [1204, 1241],
    [1811, 1852],
    [2630, 2688],
  ],
  SGTVT: [[5120, 5402], [10240, 10733], [15690, 16322], null],
  STNMT: [
    [7310, 7902],
    [14880, 15790],
    [22410, 23560],
    [30150, 31377],
  ],
  TPDX: [
    [6210, 6248],
    [12604, 12655],
    [18830, 18880],
    [25420, 25471],
  ],
  HLN: [
    [3110, 3180],
    [6402, 6520],
    [9680, 9811],
    [12990, 13130],
  ],
  HBGM: [
    [1810, 1930],
    [3650, 3844],
    [5480, 5731],
    [7390, 7672],
  ],
};

/** Late files with a written apology: PL.11.1, of which the owner reports nothing, so that counts are summed. */
const APOLOGIES = {
  SYT: [
    [50, 56],
    [81, 85],
  ],
  SXD: [
    [18, 21],
    [35, 37],
  ],
  STNMT: [
    [540, 592],
    [1110, 1150],
  ],
  TPDX: [
    [38, 38],
    [51, 51],
  ],
  HLN: [
    [66, 70],
    [118, 118],
  ],
  HBGM: [
    [150, 194],
    [230, 251],
  ],
  HDP: [96, 98],
};

/** Tasks given by the Government, as a share only: VII.4.b.1, of which nothing can be summed. */
const GIVEN = { SNV: [88, 96], STC: [91.5, 97], SKHDT: [85, 94] };

/** A figure typed wrong and taken back. */
const MISTYPED = [
  {
    kpi: '9.2',
    value: 72.4,
    period: 'Quý I/2024',
    date: '2024-03-31',
    reported: '2024-04-04',
    document: '118/BC-STTTT',
  },
  {
    retracts: { kpi: '9.2', period: 'Quý I/2024', reported: '2024-04-04' },
    reported: '2024-04-09',
    reason: 'Gõ nhầm 27,4% thành 72,4%',
  },
  {
    kpi: '9.2',
    value: 27.4,
    period: 'Quý I/2024',
    date: '2024-03-31',
    reported: '2024-04-09',
    document: '118/BC-STTTT',
  },
];

/** Published in 2025: indexes of 2024. */
const PUBLISHED = {
  SNV: [
    { kpi: '2.1', value: 85.37, date: '2025-04-06', reported: '2025-04-08', document: '402/QĐ-BNV' },
    { kpi: '2.2', value: 82.4, date: '2025-04-06', reported: '2025-04-08', document: '402/QĐ-BNV' },
  ],
  SKHDT: [
    {
      kpi: '2.4',
      value: 64.7,
      date: '2025-05-06',
      reported: '2025-05-08',
      note: 'Theo kết quả VCCI công bố',
    },
  ],
};

export function measureEntries(body) {
  const { code } = body;
  return [
    ...Object.entries(OF_OWNERS[code] ?? {}).flatMap(([kpi, figures]) => quarters(body, kpi, figures)),
    ...quarters(body, '6.2', IN_TIME[code]),
    ...halves(body, 'PL.11.1', APOLOGIES[code]),
    ...halves(body, 'VII.4.b.1', GIVEN[code]),
    ...(code === 'STTTT' ? MISTYPED : []),
    ...(PUBLISHED[code] ?? []),
  ];
}

function quarters(body, kpi, figures = []) {
  return figures.flatMap((figure, i) => (figure === null ? [] : [measure(body, kpi, figure, PERIODS[i])]));
}

function halves(body, kpi, figures = []) {
  return figures.map((figure, i) => measure(body, kpi, figure, PERIODS[i === 0 ? 1 : 3]));
}

function measure(body, kpi, figure, [period, date, reported, cumulative]) {
  const numbers = Array.isArray(figure) ? { count: figure[0], of: figure[1] } : { value: figure };
  return {
    kpi,
    ...numbers,
    cumulative,
    period,
    date,
    reported,
    document: documentNumber(body, 'BC', date, 4),
  };
}
