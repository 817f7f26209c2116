package nl.privacyspiegel.hostile;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;

/**
 * A form on a page, and how to use it.
 *
 * @param path the address of the page
 * @param presses the buttons that lead to the form, by a pattern of what they are called
 * @param submit the button that sends it; empty when every change is saved at once
 * @param times how many texts each of its fields gets
 * @param valid what the other fields hold meanwhile, by label
 * @param chosen what is chosen in the choices on the form, by label; the first of what there is in all others
 * @param shownAt pages where what was typed is read again, besides the one that comes next and the form itself
 * @param after what makes room for the next after one that was accepted
 */
record Form(
        String path,
        List<String> presses,
        String submit,
        int times,
        Map<String, Supplier<String>> valid,
        Map<String, Object> chosen,
        Set<String> shownAt,
        Runnable after) {

    /** A form of which every change is saved at once. */
    static Form savedAtOnce(String path, int times) {
        return of(path, "", times);
    }

    static Form of(String path, String submit, int times) {
        return new Form(path, List.of(), submit, times, Map.of(), Map.of(), Set.of(), () -> {});
    }

    Form behind(String... buttons) {
        return new Form(path, List.of(buttons), submit, times, valid, chosen, shownAt, after);
    }

    Form with(Map<String, Supplier<String>> others) {
        return new Form(path, presses, submit, times, others, chosen, shownAt, after);
    }

    Form choosing(String label, Object choice) {
        return new Form(path, presses, submit, times, valid, Map.of(label, choice), shownAt, after);
    }

    Form shownAt(String... pages) {
        return new Form(path, presses, submit, times, valid, chosen, Set.of(pages), after);
    }

    Form after(Runnable makeRoom) {
        return new Form(path, presses, submit, times, valid, chosen, shownAt, makeRoom);
    }
}
