package nl.privacyspiegel.assessment.ui.consensus;

import static nl.privacyspiegel.shared.ui.Texts.t;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.stream.Collectors;
import nl.privacyspiegel.assessment.consensus.RoundSheet.Revealed;
import nl.privacyspiegel.assessment.consensus.RoundSheet.Shown;
import nl.privacyspiegel.framework.Grade;
import nl.privacyspiegel.framework.GradingScale;
import nl.privacyspiegel.shared.ui.PageParts;

/** What all answered: dots on the scale, what they come to, and who said what. */
final class RevealedPart extends Div {

    private static final long serialVersionUID = 1L;

    /** Longer scales have no picture that can be read. */
    private static final int MOST_PLACES = 21;

    /** @param talking whether the group still has to agree */
    RevealedPart(Revealed revealed, GradingScale scale, boolean talking) {
        List<Shown> graded = revealed.answers().stream()
                .filter(shown -> shown.ballot().grade() != null)
                .toList();
        if (!graded.isEmpty() && scale.grades().size() <= MOST_PLACES) {
            add(dots(graded, scale.grades()));
        }
        add(RoundWords.outcome(revealed.outcome(), talking), answers(revealed.answers()));
    }

    private static Div dots(List<Shown> graded, List<Grade> places) {
        Div picture = new Div();
        picture.addClassName("ps-dots");
        picture.getElement().setAttribute("role", "img");
        picture.getElement()
                .setAttribute(
                        "aria-label",
                        t(
                                "assessment.consensus.dots",
                                graded.stream()
                                        .map(shown -> RoundWords.ballot(shown.ballot()))
                                        .collect(Collectors.joining(", "))));
        for (Grade place : places) {
            Div column = new Div();
            graded.stream()
                    .filter(shown -> place.equals(shown.ballot().grade()))
                    .forEach(shown -> {
                        Span dot = new Span();
                        dot.addClassName(shown.given().counts() ? "ps-dot" : "ps-dot-after");
                        column.add(dot);
                    });
            column.add(new Span(RoundWords.grade(place)));
            picture.add(column);
        }
        return picture;
    }

    private static UnorderedList answers(List<Shown> answers) {
        UnorderedList list = new UnorderedList();
        list.addClassName("ps-answers");
        for (Shown shown : answers) {
            Span grade = new Span(RoundWords.ballot(shown.ballot()));
            grade.addClassName("ps-label");
            ListItem item =
                    new ListItem(grade, new Span(shown.name().orElseGet(() -> t("assessment.consensus.somebody"))));
            RoundWords.late(shown.given()).ifPresent(item::add);
            if (!shown.ballot().motivation().isEmpty()) {
                item.add(PageParts.typed(shown.ballot().motivation()));
            }
            list.add(item);
        }
        return list;
    }
}
