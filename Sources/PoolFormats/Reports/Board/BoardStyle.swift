/// How a report looks: on a screen, in the dark, and on paper.
///
/// Every pair of colours has a contrast of at least 4.5.
enum BoardStyle {
  /// The text of the style; ``BoardPage`` puts it into the page as it is.
  static let text: StaticString = """
    :root{--page:#fff;--text:#15181c;--quiet:#4d5661;--line:#c9cfd6;--soft:#f3f5f7;--link:#0b57a4;
    --yes:#14532d;--yesback:#dcf3e2;--no:#8b1a1a;--noback:#fbe0e0;--part:#6b4500;--partback:#fff0cf;--bar:#a4262c}
    @media (prefers-color-scheme:dark){:root{color-scheme:dark;--page:#14171a;--text:#e6e8eb;--quiet:#a9b2bd;
    --line:#3b424a;--soft:#1e2328;--link:#8ec5ff;--yes:#a6e5b8;--yesback:#16351f;--no:#ffc2c2;--noback:#45191c;
    --part:#ffdf9e;--partback:#3d2f05;--bar:#e07a7e}}
    *{box-sizing:border-box}
    body{margin:0;background:var(--page);color:var(--text);font:15px/1.5 system-ui,"DejaVu Sans",sans-serif}
    header,nav,main,footer{max-width:1400px;margin:0 auto;padding:0 16px}
    h1{font-size:1.6rem;margin:24px 0 4px}
    h2{font-size:1.2rem;margin:36px 0 8px;padding-bottom:4px;border-bottom:1px solid var(--line)}
    h3{font-size:1rem;margin:14px 0 4px}
    p{margin:6px 0}h1,h2,h3,p,li,summary{overflow-wrap:anywhere}
    a{color:var(--link)}
    a:focus-visible,summary:focus-visible,button:focus-visible,input:focus-visible,.scroll:focus-visible,
    pre:focus-visible{outline:3px solid var(--link);outline-offset:2px}
    .skip{position:absolute;left:-9999px}.skip:focus{left:8px;top:8px;background:var(--page);padding:6px}
    nav ul{display:flex;flex-wrap:wrap;gap:4px 16px;list-style:none;margin:12px 0;padding:0;font-size:.9rem}
    .lead{font-size:1.05rem}.quiet{color:var(--quiet);font-size:.85em;font-weight:400}
    .cards{display:grid;grid-template-columns:repeat(auto-fit,minmax(220px,1fr));gap:12px}
    .card{border:1px solid var(--line);border-radius:8px;padding:10px 14px}
    .card h3{margin:0;font-size:.9rem;font-weight:400;color:var(--quiet)}
    .card .value{font-size:1.35rem;font-weight:600;margin:2px 0}
    .card .quiet{margin:0;font-size:.9rem}
    .warn{background:var(--partback);border-color:var(--part)}.warn h3,.warn .quiet{color:var(--part)}
    .deeds{padding-left:1.5rem}.deeds li{margin:8px 0}.gain{color:var(--yes)}
    .scroll{overflow-x:auto;margin:10px 0;border:1px solid var(--line);border-radius:8px}
    table{border-collapse:collapse;width:100%;font-size:13px}
    caption{text-align:left;padding:8px;color:var(--quiet);font-size:.85rem}
    caption span{position:sticky;left:8px;display:inline-block;max-width:calc(100vw - 64px)}
    th,td{padding:4px 8px;text-align:center;border-top:1px solid var(--line);vertical-align:top}
    td{white-space:nowrap}
    thead th{background:var(--soft);vertical-align:bottom;font-weight:600}
    thead .quiet{display:block;font-size:11px;min-width:6em;max-width:10em;margin:0 auto;overflow-wrap:break-word}
    th:first-child{text-align:left;position:sticky;left:0;background:var(--page);min-width:min(15rem,44vw);
    max-width:min(20rem,44vw);overflow-wrap:break-word;font-weight:600}
    thead th:first-child{background:var(--soft)}
    tbody th .quiet{display:block}
    .group th:first-child{background:var(--soft);max-width:none;position:static}
    .group span{position:sticky;left:8px}
    td.y{background:var(--yesback);color:var(--yes)}td.n{background:var(--noback);color:var(--no)}
    td.m{background:var(--partback);color:var(--part)}td.s{color:var(--quiet)}
    td.long{text-align:left;white-space:normal;min-width:14rem;overflow-wrap:break-word}
    td.bar{text-align:left}td.bar svg{margin-left:8px;vertical-align:middle}td.bar rect{fill:var(--bar)}
    .many th,.many td{padding:3px}.many thead th:not(:first-child){padding:6px 2px}
    .many thead th div{writing-mode:vertical-rl;transform:rotate(180deg);margin:0 auto;max-height:15rem;
    white-space:nowrap;overflow:hidden}
    .many thead .quiet{display:inline;min-width:0;max-width:none}
    .many td.long{padding-left:8px}
    code,pre{font:12.5px/1.45 ui-monospace,"DejaVu Sans Mono",monospace}
    pre{background:var(--soft);padding:10px;overflow-x:auto;border-radius:8px}
    details{margin:8px 0}summary{cursor:pointer}
    .names{font-size:13px}
    button,input{font:inherit;color:inherit;background:var(--soft);border:1px solid var(--quiet);border-radius:6px;
    padding:4px 12px}
    .tools{display:flex;flex-wrap:wrap;gap:8px;align-items:center;margin:8px 0}
    footer{margin-top:40px;color:var(--quiet)}
    [hidden]{display:none}
    @page{size:A4 landscape;margin:12mm}
    @media print{:root{--page:#fff;--text:#000;--quiet:#333;--line:#999;--soft:#f3f5f7;--link:#000;--yes:#14532d;
    --yesback:#dcf3e2;--no:#8b1a1a;--noback:#fbe0e0;--part:#6b4500;--partback:#fff0cf;--bar:#a4262c}
    body{font-size:11px;print-color-adjust:exact;-webkit-print-color-adjust:exact}
    nav,.skip,.tools,button{display:none}header,main,footer{max-width:none;padding:0}
    .scroll{overflow:visible;border:0}table{font-size:9px}table code{font-size:inherit}thead .quiet{font-size:8px}
    caption span{max-width:none}th,td{padding:2px 4px}
    th:first-child,.group span{position:static}pre{white-space:pre-wrap}
    tr,.card,.deeds li{break-inside:avoid}h2,h3,caption{break-after:avoid}a{text-decoration:none}}
    """
}
