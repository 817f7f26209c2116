package nl.privacyspiegel.shared.ui;

import static nl.privacyspiegel.shared.ui.Texts.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.RouterLink;
import java.util.List;
import java.util.Optional;
import nl.privacyspiegel.shared.document.VersionSummary;
import nl.privacyspiegel.shared.document.VersionedDocuments;

/**
 * All versions of one kind of document: those in use, and below them, folded away, those that are archived. Who keeps
 * these documents sees drafts too, can import another and bring back what is archived.
 *
 * @param <I> which version
 */
public abstract class VersionsPage<I> extends Page {

    private static final long serialVersionUID = 1L;

    private final transient VersionedDocuments<I, ?, ?> documents;
    private final boolean keeper;
    private final String words;

    /**
     * A page that is still empty.
     *
     * @param keeper whether the current member may make drafts
     * @param words what the translation keys of this page start with
     */
    protected VersionsPage(VersionedDocuments<I, ?, ?> documents, boolean keeper, String words) {
        this.documents = documents;
        this.keeper = keeper;
        this.words = words;
    }

    /** Which version this is. */
    protected abstract I id(VersionSummary version);

    /** An empty link to the page where a version is read. */
    protected abstract RouterLink link(I version);

    /** The page where a file becomes a draft. */
    protected abstract Class<? extends Component> importing();

    /** The button that makes a document from nothing, where that is possible. */
    protected Optional<Button> making() {
        return Optional.empty();
    }

    /** Columns of this kind of document, between the number of a version and its state. */
    protected void columns(Table<VersionSummary> table) {
        // Most kinds have none of their own.
    }

    /** Whether the current member keeps this one, of those who may make drafts. */
    protected boolean keeps(VersionSummary version) {
        return keeper;
    }

    /** Shows the list as it is now. */
    protected final void show() {
        clear();
        title(t(words + ".title"));
        List<? extends VersionSummary> all = documents.list();
        if (keeper && !all.isEmpty()) {
            actions(beginning());
        }
        lead(t(words + (keeper ? ".lead.keeper" : ".lead")));
        List<VersionSummary> inUse = archived(all, false);
        List<VersionSummary> archived = archived(all, true);
        if (all.isEmpty()) {
            add(PageParts.empty(
                    t(words + ".empty.title"),
                    t(words + (keeper ? ".empty.keeper" : ".empty.text")),
                    keeper ? beginning() : new Component[0]));
        } else if (inUse.isEmpty()) {
            add(PageParts.empty(t("shared.version.allArchived.title"), t("shared.version.allArchived.text")));
        } else {
            add(table().rows(inUse));
        }
        if (!archived.isEmpty()) {
            Table<VersionSummary> table = table();
            if (archived.stream().anyMatch(this::keeps)) {
                table.component(
                        t("shared.version.actions"), version -> keeps(version) ? bringBackButton(version) : new Span());
            }
            add(new Details(t("shared.version.archived.list", archived.size()), table.rows(archived)));
        }
    }

    /** The button with which most begin, and the other way in when there is one. */
    private Component[] beginning() {
        Runnable bringIn = () -> UI.getCurrent().navigate(importing());
        String name = t(words + ".import.title");
        return making().map(make -> new Component[] {make, PageParts.button(name, bringIn)})
                .orElseGet(() -> new Component[] {PageParts.primary(name, bringIn)});
    }

    private static List<VersionSummary> archived(List<? extends VersionSummary> all, boolean archived) {
        return all.stream()
                .filter(version -> version.archived() == archived)
                .map(VersionSummary.class::cast)
                .toList();
    }

    private Table<VersionSummary> table() {
        Table<VersionSummary> table = new Table<VersionSummary>(t(words + ".title"))
                .withHiddenCaption()
                .component(t(words + ".field.naam"), this::named)
                .column(t("shared.version.number"), each -> Integer.toString(each.number()));
        columns(table);
        return table.component(t(words + ".state"), VersionWords::mark);
    }

    private RouterLink named(VersionSummary version) {
        RouterLink link = link(id(version));
        link.setText(version.name());
        link.getElement().setAttribute("aria-label", VersionWords.named(version));
        return ContentLanguage.TYPED.mark(link);
    }

    private Component bringBackButton(VersionSummary version) {
        Button button = PageParts.quiet(t("shared.version.bringBack.short"), () -> bringBack(version));
        button.setAriaLabel(t("shared.version.bringBack.of", VersionWords.named(version)));
        Div row = PageParts.row(button);
        row.addClassName("ps-tools");
        return row;
    }

    /** Takes a version into use again, and says for a while how to take that back. */
    private void bringBack(VersionSummary version) {
        if (PageParts.attempt(() -> documents.bringBack(id(version)))) {
            show();
            PageParts.sayWithUndo(t("shared.version.broughtBack", VersionWords.named(version)), () -> {
                documents.archive(id(version));
                show();
                PageParts.say(t("shared.undone"));
            });
        }
    }
}
