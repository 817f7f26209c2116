package nl.privacyspiegel.improvement.evidence.ui;

import static nl.privacyspiegel.shared.ui.Texts.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.RouterLink;
import java.util.List;
import nl.privacyspiegel.improvement.evidence.EvidenceLine;
import nl.privacyspiegel.organisation.subject.SubjectRef;
import nl.privacyspiegel.shared.ui.PageParts;

/** Evidence of one thing, in a few lines, and the way to bring more. */
final class EvidenceList {

    private EvidenceList() {}

    static UnorderedList of(List<EvidenceLine> lines) {
        UnorderedList list = new UnorderedList();
        lines.forEach(line -> list.add(item(line)));
        return list;
    }

    static ListItem item(EvidenceLine line) {
        return new ListItem(
                EvidenceWords.link(line),
                new Span(" "),
                EvidenceWords.state(line.state()),
                new Span(" "),
                PageParts.muted(EvidenceWords.days(line)));
    }

    /**
     * The link to a new piece.
     *
     * @param named what it will be about, for who does not see where the link stands
     */
    static Component more(SubjectRef about, String named) {
        RouterLink link = new RouterLink(t("improvement.evidence.new"), NewEvidenceView.class);
        link.setQueryParameters(NewEvidenceView.address(about));
        link.getElement().setAttribute("aria-label", t("improvement.named", t("improvement.evidence.new"), named));
        return PageParts.row(link);
    }
}
