package nl.privacyspiegel.assessment.ui.consensus;

import static nl.privacyspiegel.shared.ui.Texts.t;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import nl.privacyspiegel.assessment.consensus.RoundSheet;
import nl.privacyspiegel.assessment.consensus.RoundSheet.Seat;
import nl.privacyspiegel.shared.ui.PageParts;
import nl.privacyspiegel.shared.ui.PageParts.Tone;

/** How many have answered and who: never what. */
final class StatusPart extends Div {

    private static final long serialVersionUID = 1L;

    private final Paragraph count = PageParts.live(new Paragraph());
    private final UnorderedList seats = new UnorderedList();

    StatusPart() {
        addClassName("ps-card");
        count.addClassName("ps-count");
        seats.addClassName("ps-seats");
        add(count, seats);
    }

    void show(RoundSheet round) {
        String words = t(
                "assessment.consensus.count",
                round.answered(),
                round.seats().size(),
                round.quorum().needed());
        if (!words.equals(count.getText())) {
            count.setText(words);
        }
        seats.removeAll();
        round.seats().forEach(seat -> seats.add(item(seat)));
    }

    private static ListItem item(Seat seat) {
        Span name = new Span(seat.name().orElseGet(() -> t("assessment.consensus.somebody")));
        return new ListItem(
                name,
                new Span(" "),
                seat.answered()
                        ? PageParts.mark(Tone.GOOD, t("assessment.consensus.answered"))
                        : PageParts.mark(Tone.INFO, t("assessment.consensus.notYet")));
    }
}
