package nl.privacyspiegel.quiz.ui;

import static nl.privacyspiegel.shared.ui.Texts.t;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import java.util.Optional;
import nl.privacyspiegel.organisation.CurrentUser;
import nl.privacyspiegel.organisation.Role;
import nl.privacyspiegel.organisation.UnitId;
import nl.privacyspiegel.quiz.QuizData;
import nl.privacyspiegel.quiz.QuizDocument;
import nl.privacyspiegel.quiz.QuizSummary;
import nl.privacyspiegel.quiz.QuizTranslations;
import nl.privacyspiegel.quiz.QuizVersionId;
import nl.privacyspiegel.quiz.Quizzes;
import nl.privacyspiegel.shared.DomainNames;
import nl.privacyspiegel.shared.Ids;
import nl.privacyspiegel.shared.NotFoundException;
import nl.privacyspiegel.shared.ShortText;
import nl.privacyspiegel.shared.document.VersionSummary;
import nl.privacyspiegel.shared.ui.PageParts;
import nl.privacyspiegel.shared.ui.Texts;
import nl.privacyspiegel.shared.ui.VersionPage;

/** One version of a quiz, to read; administrators publish, copy, discard or archive it from here. */
@Route("privacytests/:quiz")
@RolesAllowed({Role.ADMINISTRATOR_NAME, Role.ASSESSOR_NAME, Role.MANAGEMENT_NAME, Role.SUPERVISOR_NAME})
class QuizView extends VersionPage<QuizVersionId, QuizData, QuizDocument> {

    private static final long serialVersionUID = 1L;
    private static final String PARAMETER = "quiz";

    private final transient Quizzes quizzes;
    private final transient DomainNames domains;
    private final transient OwnerWords owners;

    QuizView(Quizzes quizzes, DomainNames domains, CurrentUser user) {
        super(quizzes, user.maySomewhere(Role.ADMINISTRATOR, Role.ASSESSOR));
        this.quizzes = quizzes;
        this.owners = new OwnerWords(user);
        this.domains = domains;
    }

    static RouteParameters parameters(QuizVersionId id) {
        return new RouteParameters(PARAMETER, id.value().toString());
    }

    static QuizVersionId id(BeforeEnterEvent event) {
        return new QuizVersionId(
                Ids.parse(event.getRouteParameters().get(PARAMETER).orElseThrow(NotFoundException::new)));
    }

    @Override
    protected QuizDocument find(BeforeEnterEvent event) {
        return quizzes.get(id(event));
    }

    @Override
    protected void head(QuizDocument document) {
        backTo(new RouterLink(t("quiz.title"), QuizzesView.class));
        actions(PageParts.button(
                t("quiz.export"),
                () -> UI.getCurrent()
                        .navigate(
                                ExportQuizView.class,
                                parameters(document.summary().id()))));
    }

    @Override
    protected void body(QuizDocument document) {
        add(NotFittingList.of(document, quizzes));
        QuizData quiz = document.data();
        Section general =
                QuizReading.general(quiz, owners.line(document.summary().unit()));
        if (quiz.translation() != null) {
            general.add(new Paragraph(
                    QuizWords.state(QuizWords.named(quiz.translation().language()), QuizTranslations.texts(quiz))));
        }
        add(general, QuizReading.topics(quiz), QuizReading.questions(quiz, domains.all()));
    }

    @Override
    protected Div problems(QuizDocument document) {
        return DraftProblems.of(document);
    }

    @Override
    protected String draftText(VersionSummary draft) {
        Optional<UnitId> unit = ((QuizSummary) draft).unit();
        return t(unit.isEmpty() ? "quiz.draft.who" : "quiz.draft.who.unit", owners.text(unit))
                + " "
                + t("quiz.draft.text", Texts.moment(draft.changedAt()));
    }

    @Override
    protected boolean keeps(QuizDocument document) {
        return document.kept();
    }

    @Override
    protected String copyName(QuizDocument document) {
        String name = document.summary().name();
        return document.kept() ? name : t("quiz.copy.own", ShortText.beginning(name, ShortText.LONGEST - 20));
    }

    @Override
    protected String copyHelp(QuizDocument document) {
        return t(document.kept() ? "quiz.copy.help" : "quiz.copy.help.own");
    }

    @Override
    protected void edit(QuizVersionId draft) {
        UI.getCurrent().navigate(QuizEditView.class, parameters(draft));
    }

    @Override
    protected RouterLink difference(QuizDocument document, VersionSummary other, String words) {
        return new RouterLink(
                words,
                QuizDifferenceView.class,
                QuizDifferenceView.parameters(document.summary().id(), id(other)));
    }

    @Override
    protected QuizVersionId id(VersionSummary version) {
        return ((QuizSummary) version).id();
    }

    @Override
    protected void leave() {
        UI.getCurrent().navigate(QuizzesView.class);
    }
}
