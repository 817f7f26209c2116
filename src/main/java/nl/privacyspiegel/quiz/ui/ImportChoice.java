package nl.privacyspiegel.quiz.ui;

import static nl.privacyspiegel.shared.ui.Texts.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.privacyspiegel.quiz.QuizChanges;
import nl.privacyspiegel.quiz.QuizSummary;
import nl.privacyspiegel.quiz.QuizVersionId;
import nl.privacyspiegel.quiz.Quizzes;
import nl.privacyspiegel.quiz.file.QuizImport.Read;
import nl.privacyspiegel.shared.document.VersionChanges;
import nl.privacyspiegel.shared.document.VersionChanges.Line;
import nl.privacyspiegel.shared.document.VersionChanges.Verdict;
import nl.privacyspiegel.shared.document.VersionItem;
import nl.privacyspiegel.shared.ui.ChangeList;
import nl.privacyspiegel.shared.ui.ChangeWords;
import nl.privacyspiegel.shared.ui.ContentLanguage;
import nl.privacyspiegel.shared.ui.Fold;
import nl.privacyspiegel.shared.ui.PageParts;
import nl.privacyspiegel.shared.ui.PageParts.Tone;
import nl.privacyspiegel.shared.ui.ProblemList;
import nl.privacyspiegel.shared.ui.VersionWords;

/** What was read from a file, before it is stored: which quiz it follows, and which of its questions are the same. */
final class ImportChoice extends Div {

    private static final long serialVersionUID = 1L;

    /** More questions are folded: the button to store them stays near. */
    private static final int MOST_OPEN = 5;

    private final transient Quizzes quizzes;
    private final String file;
    private final transient Read read;
    private final transient ContentLanguage language;
    private final Select<Optional<QuizSummary>> follows = new Select<>();
    private final OwnerSelect owner;
    private final Div match = new Div();
    private final transient Set<String> same = new HashSet<>();

    ImportChoice(Quizzes quizzes, String file, Read read) {
        this.quizzes = quizzes;
        this.file = file;
        this.read = read;
        this.owner = new OwnerSelect(quizzes.owners());
        this.language = new ContentLanguage(read.data().language());
        add(PageParts.live(PageParts.callout(
                Tone.INFO,
                ContentLanguage.sentence(
                        "quiz.import.read",
                        file,
                        language.content(read.data().name()),
                        read.data().questions().size()))));
        if (!read.notFitting().isEmpty()) {
            add(
                    PageParts.callout(
                            Tone.WARNING,
                            t("quiz.import.notFitting", file, read.notFitting().size())),
                    ProblemList.ofSentences(QuizWords.notes(read.notFitting())));
        }
        add(new H2(t("quiz.import.follows.title")), follows(), match);
        add(PageParts.row(PageParts.primary(t("quiz.import.store"), this::store)));
        show();
    }

    private Select<Optional<QuizSummary>> follows() {
        List<Optional<QuizSummary>> choices = new ArrayList<>(List.of(Optional.empty()));
        quizzes.latest().forEach(version -> choices.add(Optional.of(version)));
        follows.setLabel(t("quiz.import.follows"));
        follows.setHelperText(t("quiz.import.follows.help"));
        follows.setItems(choices);
        follows.setItemLabelGenerator(ImportChoice::named);
        follows.setRenderer(new ComponentRenderer<>(this::marked));
        follows.setValue(choices.stream()
                .filter(choice -> choice.map(QuizSummary::id).equals(read.likely()))
                .findFirst()
                .orElse(Optional.empty()));
        follows.addValueChangeListener(change -> show());
        follows.addClassName("ps-wide-choice");
        return follows;
    }

    private static String named(Optional<QuizSummary> choice) {
        return choice.map(version -> t("quiz.import.follows.version", VersionWords.named(version)))
                .orElseGet(() -> t("quiz.import.follows.none"));
    }

    /** The same with the name of the quiz marked as content. */
    private Span marked(Optional<QuizSummary> choice) {
        String words = named(choice);
        return choice.map(version -> new Span(
                        new ContentLanguage(quizzes.get(version.id()).data().language()).within(words, version.name())))
                .orElseGet(() -> new Span(words));
    }

    private Optional<QuizSummary> chosen() {
        return Optional.ofNullable(follows.getValue()).flatMap(choice -> choice);
    }

    private void show() {
        match.removeAll();
        same.clear();
        chosen().ifPresentOrElse(
                        this::show,
                        () -> match.add(new Paragraph(t("quiz.import.follows.none.text")), owner, questions()));
    }

    /** What is in the file; beside a version of which it may be the next, the changes say so. */
    private Fold questions() {
        Div all = new Div();
        read.data().questions().forEach(question -> {
            Div card = new Div(new H3(QuizWords.kind(question)), PageParts.typed(question.text(), language));
            card.addClassName("ps-framework-question");
            all.add(card);
        });
        Fold fold = new Fold(t("quiz.import.questions", read.data().questions().size()), all);
        fold.setOpen(read.data().questions().size() <= MOST_OPEN);
        return fold;
    }

    private void show(QuizSummary version) {
        VersionChanges changes = QuizChanges.between(quizzes.get(version.id()).data(), read.data());
        match.add(
                PageParts.live(new Paragraph(
                        t("shared.changes.since", Integer.toString(version.number()), ChangeWords.summary(changes)))),
                new Paragraph(PageParts.muted(t("quiz.changes.rule"))),
                new ChangeList(changes, language, this::declare));
    }

    private Optional<Component> declare(Line line) {
        VersionItem after = line.after();
        if (line.verdict() != Verdict.REWORDED || after == null) {
            return Optional.empty();
        }
        Checkbox box = new Checkbox(t("quiz.import.same"));
        box.setAriaLabel(t("quiz.import.same.of", after.code()));
        box.addValueChangeListener(change -> {
            if (box.getValue()) {
                same.add(after.id());
            } else {
                same.remove(after.id());
            }
        });
        return Optional.of(box);
    }

    private void store() {
        PageParts.attempt(() -> {
            List<String> notFitting = QuizWords.notes(read.notFitting());
            QuizVersionId draft = chosen().map(
                            before -> quizzes.storeNext(read.data(), before.id(), Set.copyOf(same), notFitting))
                    .orElseGet(() -> quizzes.storeDraft(read.data(), notFitting, owner.owner()));
            UI.getCurrent().navigate(QuizView.class, QuizView.parameters(draft));
            PageParts.say(t("shared.version.imported", file));
        });
    }
}
