package nl.privacyspiegel.hostile;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * A form on a page, and how to use it.
 *
 * @param page the address of the page
 * @param presses the buttons that lead to the form, by a pattern of what they are called
 * @param submit the button that sends it; empty when every change is saved at once
 * @param rounds how often all its fields are filled in
 * @param usual what the fields with rules of their own hold while hostile texts stand in the others, by label
 * @param chosen what is chosen on the form; the first of what there is in all other choices
 * @param shownAt the page where all that was typed is read again from the database; empty for the one that comes next
 * @param afterwards what makes room for the next after one that was accepted; empty when there is room already
 */
record Form(
        String page,
        List<String> presses,
        String submit,
        int rounds,
        Map<String, Supplier<String>> usual,
        Map<String, Object> chosen,
        String shownAt,
        Optional<Runnable> afterwards) {

    static Form of(String page, String submit, int rounds) {
        return new Form(page, List.of(), submit, rounds, Map.of(), Map.of(), page, Optional.empty());
    }

    /** Whether it only looks for something: nothing is lost with what was typed. */
    boolean searches() {
        return page.equals("logboek");
    }

    Form behind(String... buttons) {
        return new Form(page, List.of(buttons), submit, rounds, usual, chosen, shownAt, afterwards);
    }

    Form usually(String label, Supplier<String> value) {
        Map<String, Supplier<String>> more = new HashMap<>(usual);
        more.put(label, value);
        return new Form(page, presses, submit, rounds, more, chosen, shownAt, afterwards);
    }

    Form choosing(String label, Object choice) {
        return new Form(page, presses, submit, rounds, usual, Map.of(label, choice), shownAt, afterwards);
    }

    Form shownAt(String other) {
        return new Form(page, presses, submit, rounds, usual, chosen, other, afterwards);
    }

    Form shownNext() {
        return shownAt("");
    }

    Form afterwards(Runnable makeRoom) {
        return new Form(page, presses, submit, rounds, usual, chosen, shownAt, Optional.of(makeRoom));
    }
}
