// The reading view: what belongs together lights up together.
{
  const text = document.querySelector(".reading");
  if (text) {
    let lit = null;
    const light = (number) => {
      if (number === lit) return;
      lit = number;
      for (const old of text.querySelectorAll(".lit")) old.classList.remove("lit");
      if (number) for (const part of text.querySelectorAll(`[data-n="${CSS.escape(number)}"]`)) part.classList.add("lit");
    };
    const number = (target) => target.closest?.("[data-n]")?.dataset.n ?? null;
    text.addEventListener("pointerover", (event) => light(number(event.target)));
    text.addEventListener("focusin", (event) => light(number(event.target)));
  }
}
