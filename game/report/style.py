"""The page's style: paper, ink and red, as in the game; black on white in print."""

STYLE = """
:root{color-scheme:light}
body{margin:0;background:#efe6d0;color:#1b1a17;font:17px/1.5 Georgia,"PT Serif",serif}
header{background:#1b1a17;color:#f7f1e1;padding:1.2rem 2rem;border-left:1.2rem solid #b3261e}
main{max-width:62rem;margin:0 auto;padding:1rem 2rem 3rem}
h1,h2,h3,th,.big{font-family:Oswald,"Arial Narrow",sans-serif;line-height:1.2}
h2{border-bottom:3px solid #1b1a17;margin-top:2.2rem}
.big{font-size:1.6rem;color:#8f1d17;margin:.4rem 0}
table{border-collapse:collapse;width:100%}
caption{text-align:left;font-style:italic;padding:.3rem 0}
th,td{text-align:left;vertical-align:top;padding:.45rem .6rem;border-bottom:1px solid #b8a878}
.small,.axis{font-size:.82rem;margin:.2rem 0}
.axis{font-family:sans-serif;fill:#1b1a17;font-size:11px}
.doubt{font-size:.85rem;border-left:4px solid #b98a2f;padding-left:.5rem;margin:.3rem 0}
.strip{width:220px;height:24px}
.charts{display:grid;grid-template-columns:repeat(auto-fit,minmax(20rem,1fr));gap:1rem}
figure{margin:0}figcaption{font-weight:bold}
dt{font-weight:bold;margin-top:.6rem}dd{margin-left:1rem}
@media print{body{background:#fff;font-size:10.5pt}header{background:#fff;color:#000}
h2{break-after:avoid}tr,figure,li{break-inside:avoid}main{max-width:none;padding:0}}
"""
