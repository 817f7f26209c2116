package nl.privacyspiegel.quiz.ui;

import static nl.privacyspiegel.shared.ui.Texts.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import java.util.Optional;
import nl.privacyspiegel.organisation.CurrentUser;
import nl.privacyspiegel.organisation.Role;
import nl.privacyspiegel.quiz.QuizSummary;
import nl.privacyspiegel.quiz.QuizVersionId;
import nl.privacyspiegel.quiz.Quizzes;
import nl.privacyspiegel.shared.document.VersionSummary;
import nl.privacyspiegel.shared.ui.PageParts;
import nl.privacyspiegel.shared.ui.Table;
import nl.privacyspiegel.shared.ui.VersionsPage;

/** All quizzes with their versions; who keeps quizzes sees own drafts too, and can make or import another. */
@Route("privacytests")
@Menu(title = "quiz.title", order = 310)
@RolesAllowed({Role.ADMINISTRATOR_NAME, Role.ASSESSOR_NAME, Role.MANAGEMENT_NAME, Role.SUPERVISOR_NAME})
class QuizzesView extends VersionsPage<QuizVersionId> {

    private static final long serialVersionUID = 1L;

    private final transient Quizzes quizzes;
    private final transient OwnerWords owners;

    QuizzesView(Quizzes quizzes, CurrentUser user) {
        super(quizzes, user.maySomewhere(Role.ADMINISTRATOR, Role.ASSESSOR), "quiz");
        this.quizzes = quizzes;
        this.owners = new OwnerWords(user);
        show();
    }

    @Override
    protected boolean keeps(VersionSummary version) {
        return quizzes.kept().contains(id(version));
    }

    @Override
    protected void columns(Table<VersionSummary> table) {
        table.component(t("quiz.owner"), version -> owners.component(((QuizSummary) version).unit()));
    }

    @Override
    protected QuizVersionId id(VersionSummary version) {
        return ((QuizSummary) version).id();
    }

    @Override
    protected RouterLink link(QuizVersionId version) {
        return new RouterLink("", QuizView.class, QuizView.parameters(version));
    }

    @Override
    protected Optional<Button> making() {
        return Optional.of(
                PageParts.primary(t("quiz.new"), () -> NewQuizForm.of(quizzes).open()));
    }

    @Override
    protected Class<? extends Component> importing() {
        return ImportQuizView.class;
    }
}
