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
