package nl.privacyspiegel.improvement.evidence.ui;

import static nl.privacyspiegel.shared.ui.Texts.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Section;
import java.util.List;
import java.util.Optional;
import nl.privacyspiegel.improvement.evidence.EvidenceLine;
import nl.privacyspiegel.improvement.evidence.EvidencePieces;
import nl.privacyspiegel.improvement.ui.WorkSlot;
import nl.privacyspiegel.organisation.subject.SubjectRef;
import nl.privacyspiegel.shared.ui.PageParts;
import org.springframework.core.annotation.Order;

/** On the page of an action or a duty: what shows that it was done, and the way to bring more. */
@org.springframework.stereotype.Component
@Order(10)
class EvidenceOnWork implements WorkSlot {

    private final EvidencePieces pieces;

    EvidenceOnWork(EvidencePieces pieces) {
        this.pieces = pieces;
    }

    @Override
    public Optional<Component> about(SubjectRef work) {
        List<EvidenceLine> found = pieces.of(List.of(work.unit())).stream()
                .filter(line -> !line.removed() && line.about().equals(work))
                .toList();
        boolean mayChange = pieces.mayChange(work.unit());
        if (found.isEmpty() && !mayChange) {
            return Optional.empty();
        }
        Section card = PageParts.card(
                t("improvement.evidence.title"),
                found.isEmpty() ? PageParts.muted(t("improvement.evidence.work.none")) : EvidenceList.of(found));
        if (mayChange) {
            card.add(EvidenceList.more(work, t("improvement.evidence.this")));
        }
        return Optional.of(card);
    }
}
