/** The page around charts and tables: sizes grow with the screen, so that a projected page is read from the last row. */
export const FRAME = `
*{box-sizing:border-box}
html{font-size:clamp(1rem,.45rem + .78vw,1.6rem);scroll-padding-top:3.5rem;-webkit-text-size-adjust:100%}
body{margin:0;background:var(--paper);color:var(--ink);font:1rem/1.45 "Segoe UI",Roboto,"Helvetica Neue",Arial,"Liberation Sans",sans-serif;overflow-wrap:anywhere}
header,main{max-width:84rem;margin:0 auto;padding:0 1.5rem}
main{padding-bottom:3rem}
main:focus{outline:0}
:focus-visible{outline:3px solid var(--link);outline-offset:2px}
a{color:var(--link)}
.skip{position:absolute;left:-999rem;padding:.5rem 1rem;background:var(--paper);z-index:3}
.skip:focus{left:.5rem;top:.5rem}
.warning{margin:0;padding:.35rem;text-align:center;font-weight:bold;color:var(--paper);background:var(--alarm);position:sticky;top:0;z-index:2}
.patterns{position:absolute}
h1{font-size:1.6rem;line-height:1.25;margin:1rem 0 .2rem}
h1 .kind{display:block;font-size:1rem;letter-spacing:.08em;color:var(--soft)}
h2{font-size:1.3rem;margin:2rem 0 .6rem;padding-bottom:.2rem;border-bottom:2px solid var(--line)}
h3{font-size:1.1rem;margin:1.2rem 0 .3rem}
h4{font-size:1rem;margin:1rem 0 .2rem}
.occasion{display:inline-block;margin:0 1.5rem .2rem 0;color:var(--soft)}
nav{display:flex;flex-wrap:wrap;gap:.2rem 1.2rem;margin:.3rem 0}
nav a{padding:.3rem 0}
.numbers{display:grid;grid-template-columns:repeat(auto-fit,minmax(9.5rem,1fr));gap:.6rem;margin:.8rem 0;padding:0;list-style:none}
.numbers li{border:1px solid var(--line);border-top:.35rem solid var(--edge,var(--soft));border-radius:.25rem;padding:.3rem .7rem .5rem;line-height:1.25}
.numbers b{display:block;font-size:2.3rem;line-height:1.15;font-variant-numeric:tabular-nums}
.numbers .overdue b,.alarm{color:var(--alarm)}
.numbers small{display:block;margin-top:.2rem;font-size:.85rem;color:var(--soft)}
.hint{color:var(--soft);font-size:.9rem;margin:.6rem 0}
mark{background:var(--mark);color:inherit}
.text{max-width:56rem;margin:2.5rem auto 0;padding-top:1.5rem;border-top:2px solid var(--line);font-family:"Times New Roman","Liberation Serif",serif;font-size:1.1rem}
.heads{display:flex;flex-wrap:wrap;justify-content:space-between;gap:.5rem 2rem;text-align:center}
.heads>div{flex:1 1 16rem}
.heads p,.subject{margin:0}
.place{font-style:italic}
.text h2,.text h3{font-size:1.05em;margin:1.2rem 0 .3rem;border:0;padding:0}
.text h4{font-size:1em}
.text #van-ban{font-size:1.2em;text-align:center;margin:1.2rem 0 0}
.heads #van-ban{font-size:.9em;font-weight:normal;margin:.2rem 0;text-wrap:balance}
.subject,.to{text-align:center}
article.text{border:0;margin-top:0}
.close{display:flex;flex-wrap:wrap;gap:1rem}
.close>div{flex:1 1 16rem}
.sign{text-align:center}
.sign b{display:block}
.sign b+b{margin-top:3.5rem}
@media screen and (max-width:45rem){
header,main{padding:0 .75rem}
main{padding-bottom:2rem}
h1{font-size:1.35rem}
.numbers{grid-template-columns:1fr 1fr}
.numbers .all{order:-1}
.numbers .other{grid-column:1/-1}
.text ul{padding-left:1.2rem}
}
`;
