/** On paper: figures and charts first, the report from a new page, the tables on landscape pages with repeated headings. */
export const PRINT = `
@page{size:A4;margin:20mm 15mm 20mm 20mm;@bottom-center{content:counter(page)}}
@page wide{size:A4 landscape;margin:15mm}
@media print{
:root{color-scheme:light}
html{font-size:10pt}
body{print-color-adjust:exact;-webkit-print-color-adjust:exact;font-family:"Times New Roman","Liberation Serif",serif}
header,main{max-width:none;padding:0}
nav,.skip,.js .tools,.tools label,#bang{display:none}
.js .tools.chosen{display:block}
.chosen output::before{content:"Bảng đang lọc: "}
.warning{position:static;padding:0;background:none;color:var(--alarm)}
h1{margin-top:0}
h2{margin-top:.8rem}
h2,h3,h4,summary,.legend{break-after:avoid}
.figure,.numbers,.close{break-inside:avoid}
.hint{break-before:avoid;margin:.4rem 0 0}
.numbers{grid-template-columns:repeat(7,1fr);gap:.4rem}
.numbers li{padding:.2rem .35rem .3rem;font-size:.9rem}
.numbers b{font-size:1.7rem}
.numbers small{font-size:.85rem}
.figure{font-size:9pt;line-height:1.25}
.legend{margin:.2rem 0 .3rem;gap:.1rem .7rem}
.many{columns:2;column-gap:2rem}
.bars li{padding:.17rem 0}
.name,.note{line-height:1.15}
.bars:not(.kpis) .bar{height:1.2em}
.bar,.lane,.axis{font-size:.8rem}
.lanes li{grid-template-columns:14rem 1fr;padding:0}
.heads{flex-wrap:nowrap}
.heads>div+div{flex:0 0 auto}
.heads>div+div b{white-space:nowrap}
section.text{break-before:page}
.text{max-width:none;margin:0;padding:0;border:0;font-size:13pt}
p,li{orphans:2;widows:2}
.sheet{page:wide;break-before:page}
summary{list-style:none}
.scroll{overflow:visible;max-height:none;border:0;padding:0 1px}
table{display:table;min-width:0;font-size:8pt;line-height:1.25}
thead{display:table-header-group}
tbody{display:table-row-group}
th,td{padding:2px 3px;border-color:#888}
thead th{position:static}
tr{break-inside:avoid}
th button{display:none}
th:has(button)::after{content:attr(data-title)}
}
`;
