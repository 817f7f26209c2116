package nl.privacyspiegel.improvement.document.ui;

import static nl.privacyspiegel.shared.ui.Texts.t;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import nl.privacyspiegel.improvement.document.DocumentChanges;
import nl.privacyspiegel.improvement.document.DocumentId;
import nl.privacyspiegel.improvement.document.DocumentLine;
import nl.privacyspiegel.improvement.document.DocumentState;
import nl.privacyspiegel.improvement.document.Documents;
import nl.privacyspiegel.improvement.owner.Unowned;
import nl.privacyspiegel.improvement.owner.ui.UnownedBox;
import nl.privacyspiegel.improvement.ui.UnitPage;
import nl.privacyspiegel.organisation.CurrentUser;
import nl.privacyspiegel.organisation.Role;
import nl.privacyspiegel.organisation.UnitId;
import nl.privacyspiegel.organisation.UnitSummary;
import nl.privacyspiegel.organisation.Units;
import nl.privacyspiegel.shared.ui.Fold;
import nl.privacyspiegel.shared.ui.FormDialog;
import nl.privacyspiegel.shared.ui.PageParts;
import nl.privacyspiegel.shared.ui.PageParts.Tone;
import nl.privacyspiegel.shared.ui.Table;

/** What a unit and those below it go by: what has to be reviewed first, then what is being made and what is in force. */
@Route("documenten")
@Menu(title = "improvement.documents.title", order = 230)
@RolesAllowed({Role.ASSESSOR_NAME, Role.MANAGEMENT_NAME, Role.SUPERVISOR_NAME})
class DocumentsView extends UnitPage {

    private static final long serialVersionUID = 1L;

    private final transient Documents documents;
    private final transient DocumentChanges changes;

    DocumentsView(Units units, CurrentUser user, Documents documents, DocumentChanges changes) {
        super("improvement.documents.title", units, user);
        this.documents = documents;
        this.changes = changes;
    }

    @Override
    protected void show(UnitSummary about, Map<String, String> wanted) {
        boolean mayAdd = documents.mayChange(about.id());
        boolean unowned = Unowned.asked(wanted);
        List<DocumentLine> there = documents.of(about.id());
        List<DocumentLine> all =
                unowned ? there.stream().filter(DocumentsView::isUnowned).toList() : there;
        if (there.isEmpty()) {
            add(
                    mayAdd
                            ? PageParts.empty(
                                    t("improvement.documents.empty.title"),
                                    t("improvement.documents.empty.start"),
                                    PageParts.primary(t("improvement.document.new"), () -> openNew(about.id())))
                            : PageParts.empty(
                                    t("improvement.documents.empty.title"), t("improvement.documents.empty.wait")));
            return;
        }
        lead(t("improvement.documents.lead", about.name()));
        if (mayAdd) {
            actions(PageParts.primary(t("improvement.document.new"), () -> openNew(about.id())));
        }
        if (unowned || there.stream().anyMatch(DocumentsView::isUnowned)) {
            add(UnownedBox.row("documenten", about.id(), unowned));
        }
        if (all.isEmpty()) {
            add(PageParts.callout(Tone.GOOD, t("improvement.filter.unowned.none")));
        }
        part("improvement.documents.review", all, line -> line.state() == DocumentState.TO_REVIEW);
        part(
                "improvement.documents.coming",
                all,
                line -> !line.state().isInForce() && line.state() != DocumentState.LAPSED);
        part("improvement.documents.force", all, line -> line.state() == DocumentState.IN_FORCE);
        List<DocumentLine> lapsed = all.stream()
                .filter(line -> line.state() == DocumentState.LAPSED)
                .toList();
        if (!lapsed.isEmpty()) {
            add(new Fold(
                    t("improvement.documents.lapsed", lapsed.size()),
                    table(t("improvement.documents.lapsed", lapsed.size()), lapsed)));
        }
    }

    /** What lapsed, or has a next version, needs nobody any more. */
    private static boolean isUnowned(DocumentLine line) {
        return line.ownerName().isEmpty() && line.after().isEmpty() && line.state() != DocumentState.LAPSED;
    }

    private void part(String key, List<DocumentLine> all, Predicate<DocumentLine> which) {
        List<DocumentLine> rows = all.stream().filter(which).toList();
        if (!rows.isEmpty()) {
            add(PageParts.card(t(key), table(t(key), rows)));
        }
    }

    /** What is known of none of these documents has no column. */
    private static Table<DocumentLine> table(String caption, List<DocumentLine> rows) {
        Table<DocumentLine> table = new Table<DocumentLine>(caption)
                .withHiddenCaption()
                .inFewLines()
                .component(t("improvement.document"), DocumentWords::named)
                .component(t("improvement.document.state"), line -> DocumentWords.state(line.state()));
        if (rows.stream().anyMatch(line -> line.content().dates().review() != null)) {
            table.component(t("improvement.document.review"), DocumentWords::review);
        }
        table.component(t("improvement.document.adopted"), DocumentWords::adopted);
        if (rows.stream().anyMatch(line -> line.known().isPresent())) {
            table.component(t("improvement.document.known"), DocumentWords::known);
        }
        if (rows.stream().anyMatch(line -> !line.ownerName().isEmpty())) {
            table.component(t("improvement.document.part.owner"), DocumentWords::owner);
        }
        if (rows.stream().map(DocumentLine::unit).distinct().count() > 1) {
            table.column(t("improvement.unit"), DocumentLine::unitName);
        }
        return table.rows(rows);
    }

    private void openNew(UnitId unit) {
        DocumentFields fields = new DocumentFields(documents.owners(unit), DocumentFields.empty());
        fields.toldIn(new FormDialog(
                        t("improvement.document.new"),
                        t("improvement.document.new.submit"),
                        () -> {
                            DocumentId made = changes.add(unit, fields.typed());
                            UI.getCurrent().navigate(DocumentView.class, DocumentView.parameters(made));
                            PageParts.sayWithUndo(t("improvement.document.added"), () -> {
                                changes.remove(made);
                                UI.getCurrent().navigate(DocumentsView.class, UnitPage.address(unit));
                            });
                        },
                        fields.all()))
                .open();
    }
}
