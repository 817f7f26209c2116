package nl.privacyspiegel.shared.ui;

import static nl.privacyspiegel.shared.ui.Texts.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;

/**
 * A part of a list of units that is too long for one page, with the way to the parts before and behind it.
 *
 * @param page which part, from 1
 * @param pages how many there are, at least 1
 */
public record PartOfList(int page, int pages) {

    /** What names a part in an address. */
    public static final String PARAMETER = "blad";

    /** @param page what was asked for; past the end it is the last part */
    public PartOfList {
        page = Math.clamp(page, 1, pages);
    }

    /**
     * The part of a list of this length that an address asks for; the first one when it names none, or nothing that could
     * be one.
     *
     * @param most how many lines a part has at most
     */
    public static PartOfList of(Optional<String> asked, int length, int most) {
        int page = asked.filter(each -> each.matches("[1-9][0-9]{0,3}"))
                .map(Integer::parseInt)
                .orElse(1);
        return new PartOfList(page, Math.max(1, Math.ceilDiv(length, most)));
    }

    /** Its lines. */
    public <T> List<T> in(List<T> all, int most) {
        return all.subList((page - 1) * most, Math.min(all.size(), page * most));
    }

    /**
     * Which part it is, and links to the ones beside it; empty when there is no other.
     *
     * @param link a link with these words to another part
     */
    public Optional<Component> steps(BiFunction<String, Integer, Component> link) {
        if (pages == 1) {
            return Optional.empty();
        }
        Div row = new Div(new Paragraph(t("shared.part", page, pages)));
        if (page > 1) {
            row.add(link.apply(t("shared.part.previous"), page - 1));
        }
        if (page < pages) {
            row.add(link.apply(t("shared.part.next"), page + 1));
        }
        row.addClassNames("ps-row", "ps-no-print");
        return Optional.of(row);
    }
}
