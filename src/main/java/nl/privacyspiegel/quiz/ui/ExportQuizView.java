package nl.privacyspiegel.quiz.ui;

import static nl.privacyspiegel.shared.ui.Texts.t;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import nl.privacyspiegel.organisation.Role;
import nl.privacyspiegel.quiz.QuizDocument;
import nl.privacyspiegel.quiz.QuizSummary;
import nl.privacyspiegel.quiz.Quizzes;
import nl.privacyspiegel.quiz.file.Exchange.Note;
import nl.privacyspiegel.quiz.file.QuizFiles;
import nl.privacyspiegel.quiz.file.QuizFormat;
import nl.privacyspiegel.shared.ui.Links;
import nl.privacyspiegel.shared.ui.Page;
import nl.privacyspiegel.shared.ui.PageParts;
import nl.privacyspiegel.shared.ui.PageParts.Tone;
import nl.privacyspiegel.shared.ui.ProblemList;
import nl.privacyspiegel.shared.ui.VersionWords;

/** A version of a quiz as a file, for each format with what does not fit in it. */
@Route("privacytests/:quiz/exporteren")
@RolesAllowed({Role.ADMINISTRATOR_NAME, Role.ASSESSOR_NAME, Role.MANAGEMENT_NAME, Role.SUPERVISOR_NAME})
class ExportQuizView extends Page implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    private final transient Quizzes quizzes;
    private final transient QuizFiles files;

    ExportQuizView(Quizzes quizzes, QuizFiles files) {
        this.quizzes = quizzes;
        this.files = files;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        clear();
        QuizDocument document = quizzes.get(QuizView.id(event));
        QuizSummary quiz = document.summary();
        backTo(new RouterLink(VersionWords.named(quiz), QuizView.class, QuizView.parameters(quiz.id())));
        title(t("quiz.export.title", VersionWords.named(quiz)));
        lead(t("quiz.export.lead"));
        if (!document.problems().isEmpty()) {
            Div unfinished = PageParts.callout(
                    Tone.INFO, t("quiz.export.unfinished", document.problems().size()));
            unfinished.add(ProblemList.ofSentences(
                    document.problems().stream().map(QuizWords.FIELDS::words).toList()));
            add(unfinished);
        }
        for (QuizFormat format : QuizFormat.values()) {
            add(card(quiz, format));
        }
    }

    private Section card(QuizSummary quiz, QuizFormat format) {
        Section card = PageParts.card(QuizWords.format(format), new Paragraph(purpose(format)));
        List<Note> notes = files.notFitting(quiz.id(), format);
        if (notes.isEmpty()) {
            card.add(new Paragraph(t("quiz.export.all")));
        } else {
            card.add(
                    PageParts.callout(Tone.WARNING, t("quiz.export.notFitting", notes.size())),
                    ProblemList.ofSentences(QuizWords.notes(notes)));
        }
        card.add(Links.file(
                "download/privacytest/" + quiz.id() + "." + format.ending(),
                t("quiz.export.download", QuizWords.format(format))));
        return card;
    }

    private static String purpose(QuizFormat format) {
        return switch (format) {
            case YAML -> t("quiz.export.yaml");
            case GIFT -> t("quiz.export.gift");
            case MOODLE_XML -> t("quiz.export.moodle");
        };
    }
}
