/** Charts: names and words are text of the page and wrap; only bars and marks are drawn. Names stand above on narrow screens. */
export const CHARTS = `
.legend{display:flex;flex-wrap:wrap;gap:.2rem 1.2rem;margin:.4rem 0 .8rem;padding:0;list-style:none}
.key{display:inline-block;width:1.3em;height:1em;margin-right:.4em;vertical-align:-.12em;overflow:hidden}
.key rect{stroke-width:3}
.key.target{width:4px;background:var(--ink)}
.bar,.lane,.axis{display:block;overflow:visible;font-size:.95rem}
.bar rect,.lane rect{stroke-width:1.2}
.bar .ground{fill:var(--band);stroke:none}
svg text{text-anchor:middle;font-weight:600;font-variant-numeric:tabular-nums}
.bars,.lanes{margin:0;padding:0;list-style:none}
.bars li{display:grid;grid-template-columns:1fr auto;gap:0 .7rem;align-items:end;padding:.25rem 0;break-inside:avoid}
.name{line-height:1.2}
.bars .name,.sum{padding-bottom:.15em}
.sum,.value{line-height:1.2;white-space:nowrap;text-align:right}
.bars .bar,.note{grid-column:1/-1}
.kpis li{padding:.35rem 0}
.note{color:var(--soft);font-size:.92em;line-height:1.3}
.note b{color:var(--ink)}
.value{font-size:1.15em}
.halo{stroke:var(--paper);stroke-width:8}
.bar .target{stroke:var(--ink);stroke-width:4}
.lanes li{display:grid;grid-template-columns:16rem 1fr;gap:0 1rem;align-items:center;border-top:1px solid var(--line)}
.lanes li:first-child{border:0}
.lanes li>div{height:100%;overflow:hidden;display:grid;align-content:center}
.lanes li+li .axis{display:none}
.lanes li:first-child .name{align-self:end;padding-bottom:.7rem}
.mark{transform:translateX(-.875em)}
.grid{stroke:var(--line)}
.now{stroke:var(--alarm);stroke-width:2;stroke-dasharray:6 4}
.lanes li:first-child>div{align-content:end}
.lanes{border-bottom:1px solid var(--line)}
.axis text{fill:var(--soft)}
.axis .today{fill:var(--alarm)}
.today.start{text-anchor:start}
.today.end{text-anchor:end}
@media screen and (min-width:45.01rem){
.many{columns:2;column-gap:1.8rem}
}
@media screen and (min-width:75rem){
.many{columns:3}
.many.kpis{columns:2}
}
@media screen and (max-width:45rem){
.lane{overflow:hidden}
.lanes li{display:block;padding:.5rem 0}
.lanes li+li .axis{display:block}
.lanes .name{display:block;font-weight:600}
.lanes li:first-child .name{padding:0}
.bar,.lane,.axis{font-size:.85rem}
}
`;
