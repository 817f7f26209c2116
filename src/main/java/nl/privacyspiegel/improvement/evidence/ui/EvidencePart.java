package nl.privacyspiegel.improvement.evidence.ui;

import static nl.privacyspiegel.shared.ui.Texts.t;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.privacyspiegel.improvement.evidence.EvidenceChanges;
import nl.privacyspiegel.improvement.evidence.EvidenceId;
import nl.privacyspiegel.improvement.evidence.EvidenceLine;
import nl.privacyspiegel.improvement.evidence.EvidencePieces;
import nl.privacyspiegel.improvement.evidence.OfMeasurement;
import nl.privacyspiegel.organisation.subject.SubjectRef;
import nl.privacyspiegel.shared.ui.PageParts;

/** The evidence of one question or domain of a measurement: its own, and what other measurements have of the same. */
final class EvidencePart extends Div {

    private static final long serialVersionUID = 1L;

    private final transient EvidencePieces pieces;
    private final transient EvidenceChanges changes;
    private final transient SubjectRef about;
    private final String named;
    private final boolean mayChange;

    /** @param all the evidence of the unit that is not removed */
    EvidencePart(
            EvidencePieces pieces,
            EvidenceChanges changes,
            SubjectRef about,
            String named,
            boolean mayChange,
            List<EvidenceLine> all) {
        this.pieces = pieces;
        this.changes = changes;
        this.about = about;
        this.named = named;
        this.mayChange = mayChange;
        show(all);
    }

    /** Whether there is anything to see or to do. */
    boolean isFilled() {
        return getComponentCount() > 0;
    }

    private void show(List<EvidenceLine> all) {
        removeAll();
        List<EvidenceLine> own =
                all.stream().filter(line -> line.about().equals(about)).toList();
        Set<EvidenceId> taken = own.stream()
                .flatMap(line -> Optional.ofNullable(line.takenFrom()).stream())
                .collect(Collectors.toSet());
        List<EvidenceLine> earlier = all.stream()
                .filter(line -> !line.about().equals(about) && OfMeasurement.isSamePart(line.about(), about))
                .filter(line -> !taken.contains(line.id()))
                .toList();
        if (!own.isEmpty()) {
            add(label(t("improvement.evidence.own", own.size())), EvidenceList.of(own));
        }
        if (!earlier.isEmpty()) {
            UnorderedList list = new UnorderedList();
            earlier.forEach(line -> list.add(item(line)));
            add(label(t("improvement.evidence.earlier", earlier.size())), list);
        }
        if (mayChange) {
            add(EvidenceList.more(about, named));
        }
    }

    private static Span label(String words) {
        Span label = new Span(words);
        label.addClassName("ps-label");
        return label;
    }

    private ListItem item(EvidenceLine line) {
        ListItem item = new ListItem(
                EvidenceWords.link(line), new Span(" "), PageParts.muted(EvidenceWords.days(line)), new Span(" "));
        if (mayChange) {
            Button use = PageParts.quiet(t("improvement.evidence.use"), () -> use(line));
            use.setAriaLabel(t("improvement.named", t("improvement.evidence.use"), line.title()));
            item.add(use);
        }
        return item;
    }

    private void use(EvidenceLine line) {
        if (PageParts.attempt(() -> changes.useFor(line.id(), about))) {
            show(pieces.of(List.of(about.unit())).stream()
                    .filter(each -> !each.removed())
                    .toList());
            PageParts.say(t("improvement.evidence.used"));
        }
    }
}
