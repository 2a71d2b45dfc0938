/// How every HTML document looks: light and dark, on a telephone, on a desk and on paper.
enum HTMLStyleSheet {
  static let text = """
    :root { --ink: #1f2328; --faint: #5b636d; --rule: #d8dce1; --ground: #fff; --accent: #1558b0; --quote: #f6f7f9; }
    @media (prefers-color-scheme: dark) {
      :root { --ink: #e4e7eb; --faint: #a3a8b0; --rule: #3a4048; --ground: #16191d; --accent: #8ab4f8; --quote: #1e2227; }
    }
    * { box-sizing: border-box; }
    html { -webkit-text-size-adjust: 100%; text-size-adjust: 100%; }
    body {
      max-width: 54rem; margin: 0 auto; padding: 1.5rem 1.25rem 3rem; color: var(--ink); background: var(--ground);
      font: 1rem/1.55 system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", sans-serif;
      overflow-wrap: break-word; font-variant-numeric: tabular-nums;
    }
    header, footer { color: var(--faint); font-size: 0.875rem; }
    header { color: var(--accent); letter-spacing: 0.08em; padding-bottom: 0.5rem; }
    footer { margin-top: 3rem; border-top: 1px solid var(--rule); }
    h1, h2 { font-family: Charter, "Iowan Old Style", "Palatino Linotype", "Source Serif 4", Georgia, serif; }
    h1 { margin: 1.5rem 0 0.5rem; font-size: 2.25rem; line-height: 1.15; font-weight: 700; letter-spacing: -0.01em; }
    h2 {
      margin: 2.5rem 0 0.75rem; padding-bottom: 0.3rem; border-bottom: 2px solid var(--rule); font-size: 1.375rem;
      line-height: 1.25;
    }
    h3 { margin: 1.5rem 0 0.25rem; font-size: 1rem; }
    h1 small { font: 1.0625rem/1.4 system-ui, sans-serif; letter-spacing: 0; }
    h2 small, h3 small { font: 0.875rem/1.4 system-ui, sans-serif; }
    small, .faint, dt, th, td::before { color: var(--faint); }
    p { max-width: 42rem; margin: 0.6rem 0; }
    a { color: var(--accent); overflow-wrap: anywhere; text-decoration-thickness: 1px; text-underline-offset: 0.15em; }
    .cite { color: var(--faint); font-size: 0.8125em; }
    .cite a { color: inherit; text-decoration: none; }
    .cite a:hover, .cite a:focus { text-decoration: underline; }
    blockquote { margin: 1rem 0; padding: 0.1rem 1.25rem; background: var(--quote); border-left: 3px solid var(--accent); }
    blockquote + blockquote { margin-top: -1rem; }
    blockquote p { font: 1.125rem/1.55 Charter, "Iowan Old Style", "Palatino Linotype", Georgia, serif; }
    dl { display: grid; grid-template-columns: minmax(5.5rem, max-content) 1fr; gap: 0.3rem 1.25rem; margin: 0.75rem 0; }
    dt { grid-column: 1; } dd { grid-column: 2; margin: 0; }
    ul, ol { margin: 0.6rem 0; padding-left: 1.25rem; }
    li { margin: 0.3rem 0; }
    .tasks { padding: 0; list-style: none; }
    .tasks li { margin: 0; padding: 0.55rem 0 0.55rem 2rem; border-bottom: 1px solid var(--rule); break-inside: avoid; }
    .tasks input {
      appearance: none; width: 1.1rem; height: 1.1rem; margin: 0 0.55rem 0 -2rem; border: 1.5px solid var(--faint);
      border-radius: 0.2rem; vertical-align: -0.15rem;
    }
    .tasks input:checked { background: var(--accent); border-color: var(--accent); box-shadow: inset 0 0 0 2px var(--ground); }
    .sources { font-size: 0.875rem; }
    .sources li { padding-left: 0.25rem; }
    .sources li:target { background: var(--quote); }
    table { width: 100%; margin: 0.5rem 0 1rem; border-collapse: collapse; }
    th, td { padding: 0.4rem 1rem 0.4rem 0; border-bottom: 1px solid var(--rule); text-align: left; vertical-align: top; }
    th { font-size: 0.875rem; font-weight: 400; vertical-align: bottom; }
    th:last-child, td:last-child { padding-right: 0; }
    .number { text-align: right; white-space: nowrap; }
    .long { white-space: normal; }
    td.wide { min-width: 9rem; }
    .bar { display: inline-block; width: 5rem; height: 0.25rem; margin-left: 0.4rem; background: var(--rule); vertical-align: 0.2rem; }
    .bar span { display: block; height: 100%; background: var(--accent); }
    tr, blockquote, .sources li { break-inside: avoid; }
    h1, h2, h3, thead { break-after: avoid; }
    @media screen and (max-width: 48rem) {
      body { padding: 1rem 1rem 2rem; }
      h1 { font-size: 1.75rem; }
      dl { grid-template-columns: 1fr; gap: 0; }
      dt, dd { grid-column: 1; } dt { margin-top: 0.5rem; }
      table, tbody { display: block; }
      thead { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
      tr { display: flex; flex-wrap: wrap; gap: 0 1rem; padding: 0.5rem 0; border-bottom: 1px solid var(--rule); }
      td { padding: 0; border: 0; overflow-wrap: anywhere; }
      td:empty { display: none; }
      td.number { text-align: left; }
      td.wide { flex-basis: 100%; min-width: 0; }
      td[data-label]::before { content: attr(data-label) " "; font-size: 0.875rem; }
      td:first-child[data-label]::before { content: none; }
    }
    @media print {
      :root { --ink: #000; --faint: #444; --rule: #bbb; --ground: #fff; --accent: #000; --quote: #fff; }
      @page { margin: 18mm 16mm; }
      body { max-width: none; padding: 0; font-size: 10pt; }
      h1 { font-size: 22pt; } h2 { margin-top: 1.5rem; font-size: 14pt; }
      a { text-decoration: none; }
      .bar { border-bottom: 0.25rem solid var(--rule); height: 0; }
      .bar span { border-bottom: 0.25rem solid var(--ink); margin-bottom: -0.25rem; }
      li > a[href^="http"]::after, dd > a[href^="http"]::after { content: " " attr(href); color: var(--faint); }
    }
    """
}
