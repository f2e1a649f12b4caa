/** The look of the page: light and dark, wide and narrow, on a screen and on paper. Colours differ in lightness too. */
export const STYLE = `
:root{color-scheme:light dark;--paper:#fff;--ink:#1b1b1b;--soft:#595959;--line:#c9c9c9;--band:#f1f3f5;--mark:#fff3a3;--warn:#b00020;
--done:#1a7f4b;--late:#8fbf6a;--open:#3b6fb6;--overdue:#c62828;--other:#9a9a9a;--on-done:#fff;--on-late:#102a00;--on-open:#fff;--on-overdue:#fff;--on-other:#111}
@media (prefers-color-scheme:dark){:root{--paper:#16181b;--ink:#ececec;--soft:#b0b0b0;--line:#4a4d52;--band:#22262b;--mark:#6b5b00;--warn:#ff8a8a;
--done:#4fbf86;--late:#b9dc98;--open:#7aa7e6;--overdue:#ff7b74;--other:#8d8d8d;--on-done:#04220f;--on-late:#102a00;--on-open:#04162e;--on-overdue:#2b0000;--on-other:#000}}
*{box-sizing:border-box}
body{margin:0;background:var(--paper);color:var(--ink);font:17px/1.5 "Times New Roman","Liberation Serif",serif;overflow-wrap:anywhere}
main{max-width:1240px;margin:0 auto;padding:16px}
.warning{margin:0;padding:8px;text-align:center;font-weight:bold;color:var(--paper);background:var(--warn);position:sticky;top:0;z-index:2}
h1{font-size:1.5em;text-align:center;margin:.6em 0 .2em}h2{font-size:1.2em;margin:1.4em 0 .4em;border-bottom:1px solid var(--line)}h3{font-size:1.05em;margin:1em 0 .2em}
.subject,.place{text-align:center;margin:.1em 0}.place{font-style:italic}
.heads{display:flex;flex-wrap:wrap;justify-content:space-around;gap:8px;text-align:center}.heads p{margin:0}
.numbers{display:grid;grid-template-columns:repeat(auto-fit,minmax(150px,1fr));gap:10px;padding:0;list-style:none}
.numbers li{border:1px solid var(--line);border-left:8px solid var(--other);padding:6px 10px}.numbers b{display:block;font-size:1.9em;line-height:1.1}
.numbers .done{border-left-color:var(--done)}.numbers .open{border-left-color:var(--open)}.numbers .overdue{border-left-color:var(--overdue)}
.chart{overflow-x:auto}svg{width:100%;min-width:640px;height:auto;display:block;font:14px "Times New Roman","Liberation Serif",serif}
svg text{fill:var(--ink)}svg .small{fill:var(--soft)}.grid{stroke:var(--line)}.now{stroke:var(--ink);stroke-width:2;stroke-dasharray:5 4}.target{stroke:var(--ink);stroke-width:3}
rect,circle{stroke:var(--paper)}
${['done', 'late', 'open', 'overdue', 'other'].map((each) => `rect.${each},circle.${each}{fill:var(--${each})}.key.${each}{background:var(--${each})}svg text.in.${each}{fill:var(--on-${each})}`).join('')}
.legend{display:flex;flex-wrap:wrap;gap:4px 18px;padding:0;list-style:none}.key{display:inline-block;width:1em;height:1em;margin-right:6px;vertical-align:-.1em}
.hint,caption{color:var(--soft);font-size:.9em}caption{position:absolute;left:-9999px}
mark{background:var(--mark);color:inherit}
details{margin:.6em 0}summary{cursor:pointer;font-weight:bold}
.scroll{overflow:auto;max-height:80vh;border:1px solid var(--line)}
table{overflow-wrap:break-word;border-collapse:collapse;width:100%;font-size:.88em;line-height:1.35}th,td{border:1px solid var(--line);padding:4px 6px;text-align:left;vertical-align:top;min-width:3.2em}
td:nth-child(3){min-width:14em}td:nth-child(2),td:nth-child(4){min-width:8em}thead th{position:sticky;top:0;background:var(--band)}th button{all:unset;cursor:pointer;font-weight:bold}
th button:focus-visible,input:focus-visible,summary:focus-visible,.scroll:focus-visible{outline:3px solid var(--open);outline-offset:1px}
th[aria-sort=ascending] button::after{content:" ▲"}th[aria-sort=descending] button::after{content:" ▼"}
.number{text-align:right;font-variant-numeric:tabular-nums}input{font:inherit;padding:4px 8px;width:min(24em,100%);color:inherit;background:var(--paper);border:1px solid var(--soft)}
.sign{text-align:center;margin-left:50%}.sign b{display:block}.sign b+b{margin-top:3em}
@media (max-width:640px){body{font-size:16px}main{padding:10px}.scroll{max-height:none;border:0}table,tbody,tr,td{display:block;width:100%}thead{position:absolute;left:-9999px}
tr{border:1px solid var(--line);margin:0 0 10px}tr[hidden]{display:none}td{border:0;padding:2px 8px;text-align:left!important}td:empty{display:none}td::before{content:attr(data-title) ": ";color:var(--soft)}.sign{margin-left:0}}
@page{size:A4;margin:20mm 15mm 20mm 20mm;@bottom-center{content:counter(page)}}
@page wide{size:A4 landscape;margin:15mm}
@media print{:root{color-scheme:light;--paper:#fff;--ink:#000;--soft:#444;--line:#888;--band:#eee;--mark:#fff3a3;--warn:#b00020;
--done:#1a7f4b;--late:#8fbf6a;--open:#3b6fb6;--overdue:#c62828;--other:#9a9a9a;--on-done:#fff;--on-late:#102a00;--on-open:#fff;--on-overdue:#fff;--on-other:#111}
body{font-size:12pt;print-color-adjust:exact;-webkit-print-color-adjust:exact}main{max-width:none;padding:0}.tools{display:none}details.sheet:not([open]){display:none}
.warning{position:static}.scroll{overflow:visible;max-height:none;border:0}table{font-size:7pt}th,td,td:nth-child(n){min-width:0;padding:2px 3px}thead{display:table-header-group}thead th{position:static}
.sheet{page:wide}th button{display:none}th::after{content:attr(data-title);font-weight:bold}section.figure,tr,svg,h2,h3,.numbers{break-inside:avoid}h2,h3{break-after:avoid}svg{min-width:0}}
`;
