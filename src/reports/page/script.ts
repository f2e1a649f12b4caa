/** Filter and sort. It reads the page and nothing else; no text is ever made into markup. */
export const SCRIPT = `
const fold=t=>t.normalize('NFD').replace(/[\\u0300-\\u036f]/g,'').replace(/đ/gi,'d').toLowerCase();
for(const input of document.querySelectorAll('input[type=search]')){
const table=document.getElementById(input.getAttribute('aria-controls'));
const out=input.closest('p').querySelector('output');const rows=[...table.tBodies[0].rows];const texts=rows.map(r=>fold(r.textContent));
input.addEventListener('input',()=>{const words=fold(input.value).split(/\\s+/).filter(Boolean);let n=0;
rows.forEach((r,i)=>{const on=words.every(w=>texts[i].includes(w));r.hidden=!on;if(on)n++});
out.textContent=words.length?n+'/'+rows.length+' dòng':''})}
const compare=new Intl.Collator('vi',{numeric:true}).compare;
for(const button of document.querySelectorAll('th button')){
button.addEventListener('click',()=>{const th=button.parentElement;const body=th.closest('table').tBodies[0];const at=th.cellIndex;
const down=th.getAttribute('aria-sort')==='ascending';for(const each of th.parentElement.cells)each.removeAttribute('aria-sort');
th.setAttribute('aria-sort',down?'descending':'ascending');const key=r=>{const c=r.cells[at];return c.dataset.sort??c.textContent};
const rows=[...body.rows].sort((a,b)=>{const x=key(a),y=key(b);if(x===''||y==='')return(x==='')-(y==='');return compare(x,y)*(down?-1:1)});
body.append(...rows)})}
`;
