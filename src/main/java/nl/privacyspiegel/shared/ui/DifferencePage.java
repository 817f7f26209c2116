package nl.privacyspiegel.shared.ui;

import static nl.privacyspiegel.shared.ui.Texts.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.RouterLink;
import java.util.List;
import java.util.Optional;
import nl.privacyspiegel.shared.NotFoundException;
import nl.privacyspiegel.shared.document.DocumentData;
import nl.privacyspiegel.shared.document.VersionChanges;
import nl.privacyspiegel.shared.document.VersionSummary;
import nl.privacyspiegel.shared.document.VersionedDocument;
import nl.privacyspiegel.shared.document.VersionedDocuments;

/**
 * Any two versions of a document side by side. Where the newer one is a draft that may be changed, its keeper declares here
 * which questions still ask the same.
 *
 * @param <I> which version
 * @param <D> what a version says
 * @param <T> a version with what it says
 */
public abstract class DifferencePage<I, D extends DocumentData<D>, T extends VersionedDocument<D>> extends Page
        implements BeforeEnterObserver {

    /** The other version in the address. */
    public static final String OTHER = "other";

    private static final long serialVersionUID = 1L;

    private final transient VersionedDocuments<I, D, T> documents;

    protected DifferencePage(VersionedDocuments<I, D, T> documents) {
        this.documents = documents;
    }

    /** The version in the address, and the one that it is laid beside. */
    protected abstract I id(BeforeEnterEvent event);

    protected abstract I other(BeforeEnterEvent event);

    /** Which version this is. */
    protected abstract I id(VersionSummary version);

    /** When a question is the same, in words. */
    protected abstract String rule();

    /** What else is not as it was, beside the questions; nothing when all of it is. */
    protected Component[] besides(D older, D newer) {
        return new Component[0];
    }

    /** What else differs and is too long to read at once; nothing when nothing does. */
    protected Optional<Component> folded(D older, D newer) {
        return Optional.empty();
    }

    protected abstract RouterLink back(I version, String words);

    /** Goes to the page that lays a version beside that other one. */
    protected abstract void open(I version, I other);

    @Override
    public final void beforeEnter(BeforeEnterEvent event) {
        T document = documents.get(id(event));
        T other = documents.get(other(event));
        if (!document.summary().key().equals(other.summary().key())
                || document.summary().equals(other.summary())) {
            throw new NotFoundException();
        }
        show(document, other);
    }

    private void show(T document, T other) {
        clear();
        boolean later = document.summary().number() > other.summary().number();
        T older = later ? other : document;
        T newer = later ? document : other;
        ContentLanguage language = new ContentLanguage(document.data().language());
        String named = VersionWords.named(document.summary());
        backTo(language.mark(back(id(document.summary()), named)));
        title(
                t("shared.changes.title", named),
                ContentLanguage.sentence("shared.changes.title", language.content(named)));
        lead(t("shared.changes.lead"));
        Div row = new Div(choice(document, other));
        row.addClassNames("ps-row", "ps-no-print", "ps-choice");
        VersionChanges changes = newer.data().since(older.data());
        add(row);
        add(new Paragraph(t(
                "shared.changes.between",
                Integer.toString(older.summary().number()),
                VersionWords.state(older.summary()),
                Integer.toString(newer.summary().number()),
                VersionWords.state(newer.summary()))));
        add(PageParts.live(new Paragraph(ChangeWords.summary(changes))));
        add(new Paragraph(PageParts.muted(rule())));
        Component[] besides = besides(older.data(), newer.data());
        if (besides.length > 0) {
            add(new Paragraph(besides));
        }
        folded(older.data(), newer.data()).ifPresent(this::add);
        add(new H2(t("shared.changes.questions")));
        add(new ChangeList(
                changes,
                language,
                line -> newer.editable()
                        ? ChangeNotes.button(
                                line,
                                older.summary(),
                                (question, earlier, same) -> PageParts.attempt(() -> {
                                    T after = documents.saveDraft(
                                            id(newer.summary()),
                                            newer.data().declared(question.id(), earlier, same),
                                            newer.version());
                                    PageParts.say(
                                            t(same ? "shared.changes.declare.done" : "shared.changes.withdraw.done"));
                                    show(later ? after : document, later ? other : after);
                                }))
                        : Optional.empty()));
    }

    private Select<VersionSummary> choice(T document, T other) {
        List<VersionSummary> others = documents.versions(id(document.summary())).stream()
                .filter(version -> !version.equals(document.summary()))
                .filter(version -> !version.archived() || version.equals(other.summary()))
                .map(VersionSummary.class::cast)
                .toList();
        Select<VersionSummary> select = new Select<>();
        select.setLabel(t("shared.changes.with"));
        select.setItems(others);
        select.setItemLabelGenerator(version ->
                t("shared.changes.version", Integer.toString(version.number()), VersionWords.state(version)));
        others.stream()
                .filter(version -> version.equals(other.summary()))
                .findFirst()
                .ifPresent(select::setValue);
        select.addValueChangeListener(change -> {
            if (change.isFromClient() && change.getValue() != null) {
                open(id(document.summary()), id(change.getValue()));
            }
        });
        return select;
    }
}
