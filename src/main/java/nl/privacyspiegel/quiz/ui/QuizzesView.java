package nl.privacyspiegel.quiz.ui;

import static nl.privacyspiegel.shared.ui.Texts.t;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Optional;
import nl.privacyspiegel.organisation.CurrentUser;
import nl.privacyspiegel.organisation.Role;
import nl.privacyspiegel.quiz.QuizSummary;
import nl.privacyspiegel.quiz.Quizzes;
import nl.privacyspiegel.shared.ui.ContentLanguage;
import nl.privacyspiegel.shared.ui.Kit;
import nl.privacyspiegel.shared.ui.Page;
import nl.privacyspiegel.shared.ui.Table;
import nl.privacyspiegel.shared.ui.VersionLists;
import nl.privacyspiegel.shared.ui.VersionWords;

/** All quizzes with their versions; administrators see drafts too and can import another. */
@Route("privacytests")
@Menu(title = "quiz.title", order = 22)
@RolesAllowed({Role.ADMINISTRATOR_NAME, Role.ASSESSOR_NAME, Role.MANAGEMENT_NAME, Role.SUPERVISOR_NAME})
class QuizzesView extends Page {

    private static final long serialVersionUID = 1L;

    private final transient Quizzes quizzes;
    private final boolean keeper;

    QuizzesView(Quizzes quizzes, CurrentUser user) {
        this.quizzes = quizzes;
        this.keeper = user.maySomewhere(Role.ADMINISTRATOR);
        show();
    }

    private void show() {
        clear();
        title(t("quiz.title"));
        if (keeper) {
            actions(Kit.primary(t("quiz.import.title"), () -> UI.getCurrent().navigate(ImportQuizView.class)));
        }
        lead(t(keeper ? "quiz.lead.keeper" : "quiz.lead"));
        List<QuizSummary> list = quizzes.list();
        List<QuizSummary> inUse = VersionLists.inUse(list);
        if (list.isEmpty()) {
            add(Kit.empty(t("quiz.empty.title"), t(keeper ? "quiz.empty.keeper" : "quiz.empty.text")));
        } else if (inUse.isEmpty()) {
            add(VersionLists.allArchived());
        } else {
            add(table().rows(inUse));
        }
        VersionLists.archived(list, table(), keeper ? Optional.of(this::bringBack) : Optional.empty())
                .ifPresent(this::add);
    }

    private void bringBack(QuizSummary version) {
        if (Kit.attempt(() -> quizzes.bringBack(version.id()))) {
            VersionLists.broughtBack(version, this::show, () -> quizzes.archive(version.id()));
        }
    }

    private static Table<QuizSummary> table() {
        return new Table<QuizSummary>(t("quiz.title"))
                .withHiddenCaption()
                .component(t("quiz.field.naam"), QuizzesView::link)
                .column(t("shared.version.number"), each -> Integer.toString(each.number()))
                .component(t("quiz.state"), VersionWords::mark);
    }

    private static RouterLink link(QuizSummary quiz) {
        RouterLink link = new RouterLink(quiz.name(), QuizView.class, QuizView.parameters(quiz.id()));
        link.getElement().setAttribute("aria-label", VersionWords.named(quiz));
        return ContentLanguage.TYPED.mark(link);
    }
}
