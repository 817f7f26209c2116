package nl.privacyspiegel.quiz.ui;

import static nl.privacyspiegel.shared.ui.Texts.t;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Map;
import nl.privacyspiegel.organisation.Role;
import nl.privacyspiegel.quiz.QuizChanges;
import nl.privacyspiegel.quiz.QuizDocument;
import nl.privacyspiegel.quiz.QuizEdits;
import nl.privacyspiegel.quiz.QuizSummary;
import nl.privacyspiegel.quiz.QuizVersionId;
import nl.privacyspiegel.quiz.Quizzes;
import nl.privacyspiegel.shared.Ids;
import nl.privacyspiegel.shared.NotFoundException;
import nl.privacyspiegel.shared.ui.ContentLanguage;
import nl.privacyspiegel.shared.ui.DifferencePage;
import nl.privacyspiegel.shared.version.VersionChanges;
import nl.privacyspiegel.shared.version.VersionItem;

/** Two versions of a quiz side by side. */
@Route("privacytests/:quiz/verschil/:other")
@RolesAllowed({Role.ADMINISTRATOR_NAME, Role.ASSESSOR_NAME, Role.MANAGEMENT_NAME, Role.SUPERVISOR_NAME})
class QuizDifferenceView extends DifferencePage<QuizDocument, QuizSummary> {

    private static final long serialVersionUID = 1L;

    private final transient Quizzes quizzes;

    QuizDifferenceView(Quizzes quizzes) {
        this.quizzes = quizzes;
    }

    static RouteParameters parameters(QuizVersionId now, QuizVersionId other) {
        return new RouteParameters(
                Map.of("quiz", now.value().toString(), OTHER, other.value().toString()));
    }

    @Override
    protected QuizDocument find(BeforeEnterEvent event) {
        return quizzes.get(QuizView.id(event));
    }

    @Override
    protected QuizDocument other(BeforeEnterEvent event) {
        return quizzes.get(new QuizVersionId(
                Ids.parse(event.getRouteParameters().get(OTHER).orElseThrow(NotFoundException::new))));
    }

    @Override
    protected List<QuizSummary> versions(QuizDocument document) {
        return quizzes.versions(document.summary().id());
    }

    @Override
    protected VersionChanges between(QuizDocument older, QuizDocument newer) {
        return QuizChanges.between(older.data(), newer.data());
    }

    @Override
    protected ContentLanguage language(QuizDocument document) {
        return new ContentLanguage(document.data().language());
    }

    @Override
    protected String rule() {
        return t("quiz.changes.rule");
    }

    @Override
    protected RouterLink back(QuizDocument document, String words) {
        return new RouterLink(
                words, QuizView.class, QuizView.parameters(document.summary().id()));
    }

    @Override
    protected void open(QuizDocument document, QuizSummary other) {
        UI.getCurrent()
                .navigate(
                        QuizDifferenceView.class, parameters(document.summary().id(), other.id()));
    }

    @Override
    protected QuizDocument declare(QuizDocument draft, VersionItem question, String earlier, boolean same) {
        return quizzes.saveDraft(
                draft.summary().id(), QuizEdits.declare(draft.data(), question.id(), earlier, same), draft.version());
    }
}
