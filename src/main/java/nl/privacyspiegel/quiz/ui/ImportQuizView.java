package nl.privacyspiegel.quiz.ui;

import static nl.privacyspiegel.shared.ui.Texts.t;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Optional;
import nl.privacyspiegel.organisation.Role;
import nl.privacyspiegel.quiz.Quizzes;
import nl.privacyspiegel.quiz.file.Exchange.Note;
import nl.privacyspiegel.quiz.file.QuizFiles;
import nl.privacyspiegel.quiz.file.QuizFormat;
import nl.privacyspiegel.quiz.file.QuizImport.Read;
import nl.privacyspiegel.quiz.file.QuizImport.Refused;
import nl.privacyspiegel.shared.ui.ImportPage;
import nl.privacyspiegel.shared.ui.Links;
import nl.privacyspiegel.shared.ui.PageParts;

/**
 * A keeper of quizzes brings one in from a file: the page asks which quiz it follows before it becomes a draft, or lists all that
 * is wrong with it.
 */
@Route("privacytests/importeren")
@RolesAllowed({Role.ADMINISTRATOR_NAME, Role.ASSESSOR_NAME})
class ImportQuizView extends ImportPage {

    private static final long serialVersionUID = 1L;

    private final transient Quizzes quizzes;
    private final transient QuizFiles files;

    ImportQuizView(Quizzes quizzes, QuizFiles files) {
        this.quizzes = quizzes;
        this.files = files;
        backTo(new RouterLink(t("quiz.title"), QuizzesView.class));
        title(t("quiz.import.title"));
        lead(t("quiz.import.lead"));
        addUpload(QuizFormat.mostBytes(), QuizFormat.fileEndings().toArray(String[]::new));
        add(help());
    }

    private static Div help() {
        return new Div(
                new Paragraph(new RouterLink(t("quiz.format.link"), QuizFormatView.class)),
                new Paragraph(Links.beside("quiz.schema.json", t("quiz.import.schema"))),
                PageParts.muted(t("quiz.import.example")));
    }

    @Override
    protected void read(String file, byte[] bytes) {
        Optional<QuizFormat> format = QuizFormat.ofFile(file);
        if (format.isEmpty()) {
            refuse(file, List.of(t("shared.upload.wrongType", String.join(", ", QuizFormat.fileEndings()))));
            return;
        }
        switch (files.read(bytes, format.get(), QuizFormat.withoutEnding(file))) {
            case Refused(List<Note> notes) -> refuse(file, QuizWords.notes(notes));
            case Read read -> outcome(new ImportChoice(quizzes, file, read));
        }
    }
}
