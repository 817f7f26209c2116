package nl.privacyspiegel.improvement.evidence.ui;

import static nl.privacyspiegel.shared.ui.Texts.day;
import static nl.privacyspiegel.shared.ui.Texts.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.RouterLink;
import java.util.List;
import java.util.Optional;
import nl.privacyspiegel.improvement.evidence.EvidencePieces;
import nl.privacyspiegel.improvement.evidence.ExpiryNotice;
import nl.privacyspiegel.organisation.CurrentUser;
import nl.privacyspiegel.organisation.Role;
import nl.privacyspiegel.shared.ui.HomeCard;
import nl.privacyspiegel.shared.ui.PageParts;
import nl.privacyspiegel.shared.ui.PageParts.Tone;
import org.springframework.core.annotation.Order;

/** On home of the working group: evidence that stops being valid, or just did. */
@org.springframework.stereotype.Component
@Order(37)
class ExpiryCard implements HomeCard {

    private static final int MOST = 5;

    private final EvidencePieces pieces;
    private final CurrentUser user;

    ExpiryCard(EvidencePieces pieces, CurrentUser user) {
        this.pieces = pieces;
        this.user = user;
    }

    @Override
    public Optional<Component> card() {
        if (!user.maySomewhere(Role.ASSESSOR)) {
            return Optional.empty();
        }
        List<ExpiryNotice> notices = pieces.expiring();
        if (notices.isEmpty()) {
            return Optional.empty();
        }
        UnorderedList list = new UnorderedList();
        notices.stream()
                .limit(MOST)
                .forEach(notice -> list.add(new ListItem(
                        EvidenceWords.link(notice.line()),
                        new Span(" "),
                        PageParts.mark(
                                Tone.WARNING,
                                t(
                                        notice.isOver() ? "improvement.evidence.over" : "improvement.evidence.soon",
                                        day(notice.validUntil()))))));
        RouterLink all = new RouterLink(
                notices.size() > MOST
                        ? t("improvement.evidence.home.more", notices.size() - MOST)
                        : t("improvement.evidence.home.all"),
                EvidenceListView.class);
        return Optional.of(PageParts.card(
                t("improvement.evidence.home"), new Paragraph(t("improvement.evidence.home.text")), list, all));
    }
}
