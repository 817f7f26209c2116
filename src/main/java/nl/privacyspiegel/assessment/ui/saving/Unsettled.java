package nl.privacyspiegel.assessment.ui.saving;

/**
 * Something on the page that is not saved, or waits for a choice.
 *
 * @param what the question and the field, in the reader's words
 * @param text whether it is a typed text, which the browser keeps as a draft; a choice is not kept
 * @param choice whether it waits for a choice between two; otherwise saving failed
 * @param goTo puts the keyboard at it
 */
public record Unsettled(String what, boolean text, boolean choice, Runnable goTo) {}
