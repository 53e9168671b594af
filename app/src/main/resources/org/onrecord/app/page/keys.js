// Keys: j k entry, n p article, v versions, / search, ? help. Plain script, also fit as a module.
{
  const marks = () => [...document.querySelectorAll("a.no[id]")];
  let at = -1;

  const go = (step) => {
    const all = marks();
    if (all.length === 0) return;
    const focused = all.indexOf(document.activeElement);
    at = Math.min(Math.max((focused >= 0 ? focused : at) + step, 0), all.length - 1);
    all[at].focus();
    all[at].scrollIntoView({ block: "center" });
  };

  const follow = (selector) => {
    const link = document.querySelector(selector);
    if (link) location.href = link.href;
  };

  const versions = () => {
    const mark = document.activeElement;
    const card = mark && mark.id ? document.querySelector(`[data-of="${CSS.escape(mark.id)}"] a.versions`) : null;
    if (card) location.href = card.href;
    else follow("a.versions");
  };

  const help = () => {
    const box = document.getElementById("keys");
    if (!box) return;
    if (box.open) box.close();
    else box.showModal();
  };

  const keys = {
    j: () => go(1),
    k: () => go(-1),
    n: () => follow('a[rel="next"]'),
    p: () => follow('a[rel="prev"]'),
    v: versions,
    "/": () => document.getElementById("q")?.focus(),
    "?": help,
  };

  document.addEventListener("keydown", (event) => {
    const typing = event.target.closest("input:not([type=radio]), textarea, select");
    if (typing || event.ctrlKey || event.metaKey || event.altKey || !(event.key in keys)) return;
    event.preventDefault();
    keys[event.key]();
  });
}
