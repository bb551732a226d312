// A copy button for each element with data-copy, which names what is copied: its text, or its data-text.
// A link gives way to its button; any other element is followed by it.
const template = document.getElementById('copy-button');
let said;

for (const source of navigator.clipboard ? document.querySelectorAll('[data-copy]') : []) {
  const text = source.dataset.text ?? source.textContent.trim();
  const tool = template.content.firstElementChild.cloneNode(true);
  const [button, status] = tool.children;
  const words = [...status.childNodes];
  status.replaceChildren();
  button.querySelector('.hide').textContent = `: ${source.dataset.copy}`;
  button.addEventListener('click', async () => {
    said?.replaceChildren();
    said = status;
    try {
      await navigator.clipboard.writeText(text);
      status.replaceChildren(...words);
    } catch {
      source.href ? location.assign(source.href) : getSelection().selectAllChildren(source);
    }
  });
  source.href ? source.replaceWith(tool) : source.after(tool);
}
