"""The page's style: paper, ink and red, as in the game; black on white in print."""

STYLE = """
:root{color-scheme:light}
body{margin:0;background:#efe6d0;color:#1b1a17;font:17px/1.5 Georgia,"PT Serif",serif}
header{background:#1b1a17;color:#f7f1e1;padding:1.2rem 2rem;border-left:1.2rem solid #b3261e}
header h1{margin:0 0 .4rem}header dl{display:flex;flex-wrap:wrap;gap:.2rem 1.6rem;margin:0}
header dt{display:inline;font-weight:normal;margin:0}header dd{display:inline;margin:0}
header dt::after{content:": "}
main{max-width:62rem;margin:0 auto;padding:1rem 2rem 3rem}
h1,h2,h3,th,.big{font-family:Oswald,"Arial Narrow",sans-serif;line-height:1.2}
h2{border-bottom:3px solid #1b1a17;margin-top:2.2rem}h3{margin:1.2rem 0 .3rem}
.big{font-size:1.6rem;margin:.4rem 0}
.scroll{overflow-x:auto}.scroll:focus-visible{outline:3px solid #b3261e;outline-offset:2px}
table{border-collapse:collapse;width:100%}
caption{text-align:left;font-style:italic;padding:.3rem 0}
th,td{text-align:left;vertical-align:top;padding:.45rem .6rem;border-bottom:1px solid #8c7d55}
tbody th{font-family:inherit;font-weight:bold}tbody th p{font-weight:normal}
.measures{table-layout:fixed}
.measures th:nth-child(1){width:40%}.measures th:nth-child(2){width:13%}
.measures th:nth-child(3),.measures th:nth-child(4){width:9%}
.measures th:nth-child(5){width:13rem}
.number{text-align:right}td.number{white-space:nowrap}
.small{font-size:.82rem;margin:.2rem 0}
.doubt{font-size:.85rem;border-left:4px solid #8a6416;padding-left:.5rem;margin:.3rem 0}
.strip{width:200px;height:24px}.chart{width:100%}
.charts{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(22rem,100%),1fr));gap:1rem}
figure{margin:0;min-width:0}figcaption{font-weight:bold}
details{margin:.2rem 0 .8rem}summary{cursor:pointer}
.first{background:#f7f1e1;border-left:8px solid #b3261e;padding:.4rem .8rem}
.fates{columns:2 22rem;column-gap:2rem}.fates div{break-inside:avoid}
dt{font-weight:bold;margin-top:.6rem}dd{margin-left:1rem}
@page{size:A4;margin:11mm}
@media print{body{background:#fff;font-size:8pt;line-height:1.25}
header{background:#fff;color:#000;padding:.2rem .8rem}
main{max-width:none;padding:0}h2{break-after:avoid;margin-top:.7rem}h3{break-after:avoid}
p{margin:.2rem 0}.small,.doubt{font-size:6.8pt;margin:0}
tr,figure,li{break-inside:avoid}th,td{padding:.1rem .3rem}
details{display:none}.big{font-size:1.2rem}
.measures th:nth-child(1){width:44%}.measures th:nth-child(2){width:12%}
.measures th:nth-child(3),.measures th:nth-child(4){width:8%}.measures th:nth-child(5){width:11%}
.strip{width:100%;height:12px}.compact{font-size:6.8pt}.compact th,.compact td{padding:0 .3rem}
figure{display:inline-block;width:32%;vertical-align:top}.charts{display:block}
.fates{columns:3;font-size:6.8pt}dt{margin-top:.15rem}dd{margin-left:.5rem}
.books{columns:3;font-size:6.2pt}.books ul{margin:.1rem 0;padding-left:.9rem}}
"""

PACK_STYLE = """
@font-face{font-family:Oswald;font-weight:600;src:url(fonts/Oswald-SemiBold.ttf)}
@font-face{font-family:"PT Sans";src:url(fonts/PTSans-Regular.ttf)}
@font-face{font-family:"PT Sans";font-weight:bold;src:url(fonts/PTSans-Bold.ttf)}
@font-face{font-family:"PT Serif";src:url(fonts/PTSerif-Regular.ttf)}
:root{color-scheme:light;--rule:#8c7d55;--drab:#efe6d0;--red:#b3261e;--ink:#1b1a17}
*{box-sizing:border-box}
body{margin:0 auto;max-width:194mm;padding:0 0 12mm;background:#fff;color:var(--ink);
font:11pt/1.36 "PT Sans",Arial,sans-serif;print-color-adjust:exact;-webkit-print-color-adjust:exact}
h1,h2,h3,th,.minute,.letter,.number{font-family:Oswald,"Arial Narrow",sans-serif;
font-weight:600;line-height:1.2}
.band{position:relative;background:var(--ink);color:#fff;padding:5mm 60mm 4mm 8mm;isolation:isolate}
.band::before{content:"";position:absolute;inset:0;z-index:-1;background:var(--red);
clip-path:polygon(0 0,72% 0,66% 100%,0 100%)}
.band h1{margin:0;font-size:25pt;text-transform:uppercase;letter-spacing:.01em}
.band p{margin:.5mm 0 0}.band .tag{position:absolute;right:8mm;top:6mm;width:44mm;text-align:right}
.save{print-color-adjust:economy}
.save .band{background:#fff;color:#000;border:.5mm solid #000;border-left:4mm solid #000}
.save .band::before{display:none}.save .first,.save tbody tr:nth-child(even){background:#fff}
main{padding:0 8mm}
.lead{font:12pt/1.4 "PT Serif",Georgia,serif;margin:3.5mm 0 1mm}
h2{font-size:12.5pt;text-transform:uppercase;border-bottom:.7mm solid var(--ink);
margin:4.2mm 0 1.4mm;break-after:avoid}
h2+.small{break-after:avoid}tbody th .small{font-weight:normal}
h3{font-size:12.5pt;margin:2.4mm 0 .6mm;break-after:avoid}
p{margin:.8mm 0}ul,ol{margin:1mm 0;padding-left:6.5mm}li{margin:.7mm 0;break-inside:avoid}
ul{list-style:square}li::marker{color:var(--red);font-weight:bold}
.save li::marker{color:#000}
table{border-collapse:collapse;width:100%;margin:1mm 0}
caption{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}
th,td{text-align:left;vertical-align:top;padding:1.1mm 2.4mm 1.1mm 0;
border-bottom:.25mm solid var(--rule)}
thead th{border-bottom:.4mm solid var(--ink)}
tbody th{font:bold 11pt/1.36 "PT Sans",Arial,sans-serif}
tr{break-inside:avoid}thead{display:table-header-group}
.scroll{overflow-x:auto}.scroll:focus-visible{outline:3px solid var(--red);outline-offset:2px}
.small{font-size:9pt;line-height:1.3;color:#3d382c}
.first{background:var(--drab);border-left:2mm solid var(--red);padding:1.4mm 3mm;margin:2mm 0}
.save .first{border-color:#000}
.cards{display:grid;grid-template-columns:1fr 1fr;gap:0}
.card{border:.3mm dashed #5c5545;padding:3.2mm;break-inside:avoid}
.card h3{margin-top:0}
.sheet{break-inside:avoid;border:.4mm solid var(--ink);padding:1.8mm 4mm;margin:2.4mm 0}
.sheet p{margin:.5mm 0}.sheet li{margin:.3mm 0}
.sheet h2{margin-top:0}.sheet ol{margin-bottom:0}
.line{display:block;border-bottom:.25mm solid #6b6252;height:9mm}
.asked{break-inside:avoid;margin:1.5mm 0 4mm}
.tally td{height:14mm;border:.25mm solid var(--rule);padding:1mm 1.5mm}
.tally th{border:.25mm solid var(--rule);padding:1mm 1.5mm}
.letters{display:grid;grid-template-columns:1fr 1fr}
.letter{display:flex;align-items:center;justify-content:center;height:129mm;
font-size:250pt;line-height:1;border:.3mm dashed #5c5545;break-inside:avoid}
.answers{list-style:none;padding:0;margin:1mm 0}
.answers b{font-family:Oswald,sans-serif;margin-right:2mm}
.two{columns:2;column-gap:8mm}.three{columns:3}.two div{break-inside:avoid;margin-bottom:1.2mm}
.two dt{display:inline;font-weight:bold}.two dd{display:inline;margin:0 0 0 1mm}
.box{display:inline-block;width:3.6mm;height:3.6mm;border:.5mm solid var(--ink);
vertical-align:-.4mm}
.box.same{position:relative;background:var(--ink)}
.box.same::after{content:"";position:absolute;left:.8mm;top:0;width:.8mm;height:1.6mm;
border:solid #fff;border-width:0 .45mm .45mm 0;transform:rotate(45deg)}
.box.other{background:linear-gradient(to top left,#fff 44%,var(--red) 44% 56%,#fff 56%)}
.save .box.other{background:linear-gradient(to top left,#fff 44%,#000 44% 56%,#fff 56%)}
.decided p{margin:0}.decided th{font-weight:bold}.decided th p{font-weight:normal}
.decided td:nth-last-child(2),.decided .box{white-space:nowrap}
.decided th:first-child{width:29%}
.wide,.wide tbody th{font-size:9.5pt}.wide th:first-child{width:22%}
.columns,.columns tbody th{font-size:9pt}.columns th:first-child{width:40%}
.columns :is(th,td){padding:.5mm 2mm .5mm 0}
.tight h2{margin-top:2.6mm}.tight :is(th,td){padding-block:.7mm}.tight .foot{margin-top:3mm}
.tabbed{display:grid;grid-template-columns:36mm 1fr;background:var(--drab);margin:3mm 0;
break-inside:avoid}
.tabbed h2{margin:0;padding:2mm 6mm 2mm 3mm;border:0;background:var(--red);color:#fff;
clip-path:polygon(0 0,100% 0,88% 100%,0 100%)}
.tabbed p{margin:0;padding:1.6mm 3mm}
.save .tabbed{background:#fff;border:.4mm solid #000}.save .tabbed h2{background:#fff;color:#000}
.beside{display:grid;grid-template-columns:1fr 1fr;gap:0 8mm}.beside h2{margin-top:2mm}
.full,.empty{list-style:none;padding:0}
.full li,.empty li{position:relative;padding-left:5mm}
.full li::before,.empty li::before{content:"";position:absolute;left:0;top:1.5mm;width:2.2mm;
height:2.2mm;background:var(--ink);border:.4mm solid var(--ink)}
.empty li::before{background:#fff}
.asked-of{padding-left:7mm;margin:1mm 0}.asked-of li{margin:0 0 1mm}
.asked-of .line{height:6.9mm}.asked-of li::marker{font:600 14pt Oswald,sans-serif}
.framed{border:.5mm solid var(--ink);padding:1.4mm 4mm;margin:3mm 0;break-inside:avoid}
.framed h2{margin:0 0 1mm;border:0}
tbody tr:first-child{break-before:avoid}
.grid{table-layout:fixed}.grid th:nth-child(1){width:20%}.grid th:nth-child(2){width:42%}
.grid td{height:13mm;border:.25mm solid var(--rule);padding:1mm 1.5mm}
.grid th{border:.25mm solid var(--rule);padding:1mm 1.5mm}
.foot{border-top:.4mm solid var(--ink);margin-top:5mm;padding-top:1mm;display:flex;gap:6mm;
justify-content:space-between;font-size:9pt}
.new{break-before:page}.whole{break-inside:avoid}
.index{list-style:none;padding:0}.index a{color:var(--ink);font-weight:bold}
@page{size:A4;margin:9mm 0 12mm}
@page{@bottom-right{content:counter(page) " / " counter(pages);font:9pt "PT Sans",Arial,sans-serif;
margin-right:16mm}}
@page letters{margin:12mm 0 6mm}.letters{page:letters}
@media print{body{max-width:none;padding:0}main,.band{margin:0 8mm}main{padding:0}
.scroll{overflow:visible}
a{text-decoration:none;color:inherit}body:has(.letters) :is(.band,.lead){display:none}}
@media (max-width:600px){.cards,.letters{grid-template-columns:1fr}.two,.three{columns:1}
.band{padding-right:8mm}.band .tag{position:static;text-align:left;width:auto}main{padding:0 4mm}}
"""
