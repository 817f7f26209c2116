package nl.privacyspiegel.quiz.ui;

import static nl.privacyspiegel.shared.ui.Texts.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.privacyspiegel.organisation.Role;
import nl.privacyspiegel.quiz.QuizData;
import nl.privacyspiegel.quiz.QuizDocument;
import nl.privacyspiegel.quiz.QuizSummary;
import nl.privacyspiegel.quiz.QuizVersionId;
import nl.privacyspiegel.quiz.Quizzes;
import nl.privacyspiegel.quiz.Translation;
import nl.privacyspiegel.shared.Ids;
import nl.privacyspiegel.shared.NotFoundException;
import nl.privacyspiegel.shared.document.VersionSummary;
import nl.privacyspiegel.shared.ui.DifferencePage;

/** Two versions of a quiz side by side. */
@Route("privacytests/:quiz/verschil/:other")
@RolesAllowed({Role.ADMINISTRATOR_NAME, Role.ASSESSOR_NAME, Role.MANAGEMENT_NAME, Role.SUPERVISOR_NAME})
class QuizDifferenceView extends DifferencePage<QuizVersionId, QuizData, QuizDocument> {

    private static final long serialVersionUID = 1L;

    QuizDifferenceView(Quizzes quizzes) {
        super(quizzes);
    }

    static RouteParameters parameters(QuizVersionId now, QuizVersionId other) {
        return new RouteParameters(
                Map.of("quiz", now.value().toString(), OTHER, other.value().toString()));
    }

    @Override
    protected QuizVersionId id(BeforeEnterEvent event) {
        return QuizView.id(event);
    }

    @Override
    protected QuizVersionId other(BeforeEnterEvent event) {
        return new QuizVersionId(Ids.parse(event.getRouteParameters().get(OTHER).orElseThrow(NotFoundException::new)));
    }

    @Override
    protected QuizVersionId id(VersionSummary version) {
        return ((QuizSummary) version).id();
    }

    @Override
    protected String rule() {
        return t("quiz.changes.rule");
    }

    @Override
    protected Component[] besides(QuizData older, QuizData newer) {
        List<String> sentences = new ArrayList<>();
        if (older.shuffling() != newer.shuffling()) {
            sentences.add(t(
                    "quiz.changes.shuffling",
                    t(older.shuffling().translationKey()),
                    t(newer.shuffling().translationKey())));
        }
        other(older, newer).ifPresent(gone -> sentences.add(t("quiz.changes.language.gone", QuizWords.named(gone))));
        other(newer, older).ifPresent(come -> sentences.add(t("quiz.changes.language.new", QuizWords.named(come))));
        return sentences.isEmpty() ? new Component[0] : new Component[] {new Text(String.join(" ", sentences))};
    }

    /** The second language of a version, when the other version does not have that one. */
    private static Optional<String> other(QuizData version, QuizData beside) {
        return Optional.ofNullable(version.translation())
                .map(Translation::language)
                .filter(language -> beside.translation() == null
                        || !language.equals(beside.translation().language()));
    }

    @Override
    protected Optional<Component> folded(QuizData older, QuizData newer) {
        return TextChanges.of(older, newer);
    }

    @Override
    protected RouterLink back(QuizVersionId version, String words) {
        return new RouterLink(words, QuizView.class, QuizView.parameters(version));
    }

    @Override
    protected void open(QuizVersionId version, QuizVersionId other) {
        UI.getCurrent().navigate(QuizDifferenceView.class, parameters(version, other));
    }
}
