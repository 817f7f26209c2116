// What is pasted into a field for a number or a date comes without signs that nobody sees: the browser and Vaadin refuse
// the whole of it for one no-break space behind it. The server cleans once more (shared/Typed).
const FIELDS = ['vaadin-big-decimal-field', 'vaadin-integer-field', 'vaadin-number-field', 'vaadin-date-picker'];

const plain = (text) =>
  text
    .normalize('NFKC')
    .replace(/\p{Cf}/gu, '')
    .replace(/[\p{Pd}\u2212]/gu, '-')
    .replace(/[\s\p{Z}]+/gu, ' ')
    .trim();

document.addEventListener(
  'paste',
  (event) => {
    const field = event.composedPath().find((each) => FIELDS.includes(each.localName));
    const text = event.clipboardData?.getData('text/plain') ?? '';
    if (!field || field.readonly || field.disabled || plain(text) === text) {
      return;
    }
    event.preventDefault();
    event.stopPropagation();
    document.execCommand('insertText', false, plain(text));
  },
  true,
);
