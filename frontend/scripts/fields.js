// What a field holds, as a text: of a scale of buttons the words of the chosen one, of a day its date.

const isScale = (field) => field.localName === 'vaadin-radio-group';
export const isDay = (field) => field.localName === 'vaadin-date-picker';
export const isChoice = (field) => isScale(field) || isDay(field);

const choicesOf = (field) => [...field.querySelectorAll('vaadin-radio-button')];
const wordsOf = (choice) => choice ? (choice.querySelector('[slot=label]') ?? choice).textContent.trim() || choice.label || '' : '';
const choiceOf = (field, text) => choicesOf(field).find((each) => wordsOf(each) === text);

export function textOf(field) {
    return isScale(field) ? wordsOf(choicesOf(field).find((each) => each.checked)) : field.value ?? '';
}

/** A scale that speaks another language by now has no such button: putting that back would empty it. */
export function canHold(field, text) {
    return !isScale(field) || text === '' || choiceOf(field, text) !== undefined;
}

export function fill(field, text) {
    field.value = isScale(field) ? choiceOf(field, text)?.value ?? '' : text;
}
