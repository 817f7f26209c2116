package nl.privacyspiegel.improvement.evidence.ui;

import static nl.privacyspiegel.shared.ui.Texts.t;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import nl.privacyspiegel.improvement.document.Documents;
import nl.privacyspiegel.improvement.evidence.EvidenceChanges;
import nl.privacyspiegel.improvement.evidence.EvidenceId;
import nl.privacyspiegel.improvement.evidence.EvidencePieces;
import nl.privacyspiegel.improvement.evidence.EvidenceSheet;
import nl.privacyspiegel.improvement.evidence.RevisionLine;
import nl.privacyspiegel.organisation.Role;
import nl.privacyspiegel.organisation.subject.DatedCounts;
import nl.privacyspiegel.shared.ui.ContentLanguage;
import nl.privacyspiegel.shared.ui.FieldRules;
import nl.privacyspiegel.shared.ui.KeptForm;
import nl.privacyspiegel.shared.ui.Page;
import nl.privacyspiegel.shared.ui.PageParts;
import nl.privacyspiegel.shared.ui.PageParts.Tone;

/** A next version of a piece of evidence. */
@Route("bewijs/:evidence/versie")
@RolesAllowed(Role.ASSESSOR_NAME)
class ReviseEvidenceView extends Page implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    private final transient EvidencePieces pieces;
    private final transient EvidenceChanges changes;
    private final transient DatedCounts counts;
    private final transient Documents documents;
    private final transient Clock clock;
    private final Div meanwhile = new Div();
    private int seen;

    ReviseEvidenceView(
            EvidencePieces pieces, EvidenceChanges changes, DatedCounts counts, Documents documents, Clock clock) {
        this.pieces = pieces;
        this.changes = changes;
        this.counts = counts;
        this.documents = documents;
        this.clock = clock;
    }

    @Override
    protected boolean isPassing() {
        return true;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        EvidenceId id = EvidenceView.id(event);
        EvidenceSheet sheet = pieces.get(id);
        clear();
        backTo(ContentLanguage.TYPED.mark(
                new RouterLink(sheet.line().title(), EvidenceView.class, EvidenceWords.parameters(id))));
        title(t("improvement.evidence.revise.title"));
        if (!sheet.editable()) {
            add(PageParts.callout(Tone.INFO, t("improvement.evidence.new.not")));
            return;
        }
        lead(t("improvement.evidence.revise.lead"));
        seen = sheet.line().newest().number();
        meanwhile.removeAll();
        EvidenceForm form = new EvidenceForm(
                counts, documents, sheet.line().unit(), Optional.of(sheet.line().newest()), LocalDate.now(clock));
        FieldRules rules = form.rules();
        KeptForm kept = KeptForm.of("evidence/" + id, form);
        Button save = PageParts.primary(
                t("improvement.evidence.revise.submit"),
                () -> rules.attempt(() -> {
                    if (isSeen(id)) {
                        changes.revise(id, seen, form.data(), form.brought());
                        kept.saved();
                        UI.getCurrent().navigate(EvidenceView.class, EvidenceWords.parameters(id));
                        PageParts.say(t("improvement.evidence.revised"));
                    }
                }));
        form.add(rules.refusal(), PageParts.live(meanwhile), PageParts.row(save));
        add(form);
    }

    /** Shows the version that a colleague brought meanwhile, if there is one; the next press puts this one on top of it. */
    private boolean isSeen(EvidenceId id) {
        RevisionLine newest = pieces.get(id).line().newest();
        meanwhile.removeAll();
        if (newest.number() == seen) {
            return true;
        }
        seen = newest.number();
        meanwhile.add(PageParts.callout(
                Tone.WARNING,
                ContentLanguage.sentence(
                        "improvement.evidence.revise.meanwhile",
                        ContentLanguage.TYPED.content(newest.madeBy()),
                        Integer.toString(seen),
                        ContentLanguage.TYPED.content(newest.data().title()))));
        meanwhile.add(EvidenceWords.content(id, seen, newest.content()));
        return false;
    }
}
