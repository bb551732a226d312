// The reader's choice of light or dark, kept in localStorage; "system" keeps nothing.
// The one classic script, in the head before the style sheets: a module runs after the first paint, so a page chosen dark would flash white.
// It arrives beside the style sheets, for which the first paint waits anyway.
{
  const root = document.documentElement;
  const show = theme => ['light', 'dark'].includes(theme) ? root.dataset.theme = theme : delete root.dataset.theme;
  const offer = () => {
    const template = document.getElementById('theme-choice');
    const field = template.content.firstElementChild;
    field.querySelector(`[value=${root.dataset.theme ?? 'system'}]`).checked = true;
    field.addEventListener('change', ({ target: { value } }) => {
      show(value);
      value === 'system' ? localStorage.removeItem('theme') : localStorage.setItem('theme', value);
    });
    template.replaceWith(field);
  };

  // Browsers that refuse storage throw here, and older ones have no light-dark(): both keep the device's theme and get no choice.
  try {
    if (CSS.supports('color', 'light-dark(#000, #fff)')) {
      show(localStorage.getItem('theme'));
      addEventListener('DOMContentLoaded', offer);
    }
  } catch { }
}
