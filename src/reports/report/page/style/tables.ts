/** Tables that scroll under their headings; on narrow screens a row is a card. */
export const TABLES = `
details{margin:1rem 0}
summary{cursor:pointer;padding:.3rem 0}
summary h3{display:inline;margin:0}
.tools{display:none}
.js .tools{display:flex;flex-wrap:wrap;gap:.4rem 1.2rem;align-items:center;margin:.3rem 0 .6rem}
.tools .narrow{display:none}
input,select{font:inherit;color:inherit;background:var(--paper);border:1px solid var(--soft);border-radius:.2rem;padding:.3rem .5rem;max-width:100%}
input[type=search]{width:19rem}
input[type=checkbox]{width:1.2rem;height:1.2rem;vertical-align:-.25rem}
select{width:15rem}
::placeholder{color:var(--soft);opacity:1}
output{color:var(--soft)}
.scroll{overflow:auto;max-height:80vh;border:1px solid var(--line)}
table{border-collapse:collapse;table-layout:fixed;width:100%;min-width:67rem;font-size:.84rem;line-height:1.35}
caption{position:absolute;left:-999rem}
th,td{border:1px solid var(--line);padding:.25rem .35rem;text-align:left;vertical-align:top}
thead th{position:sticky;top:0;background:var(--band);border-bottom-width:2px;overflow-wrap:break-word;hyphens:none}
th button{font:inherit;font-weight:bold;color:inherit;background:none;border:0;padding:0;margin:0;width:100%;text-align:left;cursor:pointer;overflow-wrap:inherit}
th button:hover{text-decoration:underline}
[aria-sort=ascending] button::after{content:" ▲"}
[aria-sort=descending] button::after{content:" ▼"}
tr[hidden]{display:none}
.number{text-align:right;font-variant-numeric:tabular-nums}
@media screen and (max-width:60rem){
.scroll{max-height:none;border:0;overflow:visible}
.js .tools .narrow{display:block}
table{display:block;min-width:0;font-size:.95rem}
tbody{display:block}
thead,colgroup,td:empty{display:none}
tr{display:flex;flex-wrap:wrap;gap:.2rem 1rem;border:1px solid var(--line);border-radius:.25rem;margin:0 0 .6rem;padding:.5rem .6rem}
td{display:block;border:0;padding:0;flex:1 1 100%;text-align:left}
td::before{content:attr(data-title) ": ";color:var(--soft)}
td.short{flex:0 1 auto}
td.id{font-weight:bold}
td.main{font-size:1.05em}
td.id::before,td.main::before,td[colspan]::before{content:none}
td.id{flex:0 0 auto;min-width:1.8rem}
td.main{flex:1 1 60%}
td.minor{display:none}
.full td.minor:not(:empty){display:block}
}
@media screen and (max-width:45rem){
.tools label,.tools select,.tools input[type=search]{width:100%}
}
`;
