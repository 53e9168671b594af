// Charts: a row or column under the pointer stands out; the table below says the same in words.
{
  for (const chart of document.querySelectorAll("svg[data-chart]")) {
    const light = (target) => {
      for (const old of chart.querySelectorAll(".lit")) old.classList.remove("lit");
      const part = target?.closest?.("[data-row]");
      if (!part) return;
      for (const name of ["row", "column"]) {
        const wanted = part.dataset[name];
        if (wanted === undefined) continue;
        for (const same of chart.querySelectorAll(`[data-${name}="${CSS.escape(wanted)}"]`)) same.classList.add("lit");
      }
    };
    chart.addEventListener("pointerover", (event) => light(event.target));
    chart.addEventListener("pointerleave", () => light(null));
    chart.addEventListener("focusin", (event) => light(event.target));
  }
}
