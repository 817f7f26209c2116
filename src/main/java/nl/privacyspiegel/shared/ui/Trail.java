package nl.privacyspiegel.shared.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The pages through which somebody came to where they are, in one window. The last one is the page that is shown.
 *
 * @param steps at most {@value #LONGEST}, the oldest first
 */
record Trail(List<Step> steps) {

    /** More steps than this nobody goes back one by one. */
    static final int LONGEST = 20;

    static final Trail EMPTY = new Trail(List.of());

    /**
     * One page.
     *
     * @param page which page it is, whatever part of it is shown
     * @param address where it is found, below the root, without a slash in front
     * @param title its heading
     * @param language of the heading, when it is not that of the page; else empty
     * @param passing whether nobody wants it back once they went on, such as a form that was sent
     */
    record Step(Object page, String address, String title, String language, boolean passing) {}

    Trail {
        steps = List.copyOf(steps);
    }

    /** The page from which somebody came to the one that is shown; empty on the first page. */
    Optional<Step> cameFrom() {
        return steps.size() < 2 ? Optional.empty() : Optional.of(steps.get(steps.size() - 2));
    }

    /**
     * The trail after a page was opened. Another part of the same page, and a page from which one only goes on, leave no
     * step; who returns to where they came from takes the last step back.
     *
     * @param top whether it is a page with nothing above it: there every trail begins
     */
    Trail opened(Step step, boolean top) {
        if (top) {
            return new Trail(List.of(step));
        }
        List<Step> after = new ArrayList<>(steps);
        boolean same = !after.isEmpty() && after.getLast().page().equals(step.page());
        boolean back =
                cameFrom().filter(from -> from.address().equals(step.address())).isPresent();
        if (!after.isEmpty() && (same || back || after.getLast().passing())) {
            after.removeLast();
        }
        if (back) {
            after.removeLast();
        }
        after.add(step);
        return new Trail(after.subList(Math.max(0, after.size() - LONGEST), after.size()));
    }

    /** The trail after what the page that is shown is for was done: no step leads to it any more, wherever it stands. */
    Trail done() {
        if (steps.isEmpty()) {
            return this;
        }
        Step done = steps.getLast();
        List<Step> left = new ArrayList<>(steps);
        left.removeIf(step -> step.address().equals(done.address()));
        left.add(new Step(done.page(), done.address(), done.title(), done.language(), true));
        return new Trail(left);
    }
}
