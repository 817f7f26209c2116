package nl.privacyspiegel.shared.ui;

import static nl.privacyspiegel.shared.ui.Texts.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nl.privacyspiegel.shared.document.VersionChanges;
import nl.privacyspiegel.shared.document.VersionChanges.Line;
import nl.privacyspiegel.shared.document.VersionChanges.Verdict;
import nl.privacyspiegel.shared.document.VersionItem;
import nl.privacyspiegel.shared.document.VersionSummary;
import nl.privacyspiegel.shared.ui.PageParts.Tone;

/** What a draft changed since a published version, said beside each question while it is being edited. */
public final class ChangeNotes {

    /** Declares that a question asks the same as an earlier wording, or takes that back. */
    @FunctionalInterface
    public interface Declare {
        void question(VersionItem question, String earlier, boolean same);
    }

    private final VersionSummary since;
    private final VersionChanges changes;
    private final ContentLanguage language;
    private final Declare declare;

    /** @param language of the texts of both versions */
    public ChangeNotes(VersionSummary since, VersionChanges changes, ContentLanguage language, Declare declare) {
        this.language = language;
        this.since = since;
        this.changes = changes;
        this.declare = declare;
    }

    /**
     * The version that a version follows: of those with a lower number the newest that was published, or, where none was
     * yet, the newest draft.
     */
    public static <S extends VersionSummary> Optional<S> before(VersionSummary version, List<S> all) {
        return all.stream()
                .filter(other -> other.number() < version.number())
                .max(Comparator.<S, Boolean>comparing(VersionSummary::isPublished)
                        .thenComparingInt(VersionSummary::number));
    }

    /** What happened to this question; empty when it is as it was. */
    public Optional<Component> beside(String question) {
        return changes.line(question).flatMap(this::note);
    }

    private Optional<Component> note(Line line) {
        String number = Integer.toString(since.number());
        return switch (line.verdict()) {
            case SAME, GONE -> Optional.empty();
            case NEW -> Optional.of(PageParts.muted(t("shared.changes.note.new", number)));
            case ANSWER -> Optional.of(changed(line, Tone.WARNING, t("shared.changes.note.answer", number)));
            case REWORDED -> Optional.of(changed(line, Tone.WARNING, t("shared.changes.note.reworded", number)));
            case DECLARED -> Optional.of(changed(line, Tone.INFO, t("shared.changes.note.declared", number)));
        };
    }

    private Div changed(Line line, Tone tone, String words) {
        Div note = PageParts.callout(tone, words);
        VersionItem before = line.before();
        VersionItem after = line.after();
        if (before != null && after != null) {
            note.add(ChangeWords.difference(before.wording(), after.wording(), language));
            button(line, since, declare).ifPresent(note::add);
        }
        return note;
    }

    /** The button that declares a question the same, or takes that back; none where nothing can be declared. */
    static Optional<Component> button(Line line, VersionSummary since, Declare declare) {
        VersionItem before = line.before();
        VersionItem after = line.after();
        boolean declared = line.verdict() == Verdict.DECLARED;
        if (before == null || after == null || !(declared || line.verdict() == Verdict.REWORDED)) {
            return Optional.empty();
        }
        Button button = PageParts.button(
                t(declared ? "shared.changes.withdraw" : "shared.changes.declare", Integer.toString(since.number())),
                () -> declare.question(after, before.wording(), !declared));
        String name = after.code().isBlank() ? after.id() : after.code();
        button.setAriaLabel(t(
                declared ? "shared.changes.withdraw.of" : "shared.changes.declare.of",
                name,
                Integer.toString(since.number())));
        return Optional.of(PageParts.row(button));
    }
}
