// The device's own way to share a page, where it has one.
const template = document.getElementById('share-button');

if (navigator.share && template) {
  const button = template.content.firstElementChild;
  button.addEventListener('click', () => navigator.share({ title: document.title, url: location.href }).catch(() => { }));
  template.replaceWith(button);
}
