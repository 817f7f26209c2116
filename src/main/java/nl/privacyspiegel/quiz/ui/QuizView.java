package nl.privacyspiegel.quiz.ui;

import static nl.privacyspiegel.shared.ui.Texts.t;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Optional;
import nl.privacyspiegel.organisation.CurrentUser;
import nl.privacyspiegel.organisation.Role;
import nl.privacyspiegel.organisation.UnitId;
import nl.privacyspiegel.quiz.QuizData;
import nl.privacyspiegel.quiz.QuizDocument;
import nl.privacyspiegel.quiz.QuizSummary;
import nl.privacyspiegel.quiz.QuizTranslations;
import nl.privacyspiegel.quiz.QuizTranslations.Text;
import nl.privacyspiegel.quiz.QuizVersionId;
import nl.privacyspiegel.quiz.Quizzes;
import nl.privacyspiegel.quiz.Translation;
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

    /** In which language it is read, in the address as the pages of the test have it. */
    private static final String LANGUAGE = "taal";

    private final transient Quizzes quizzes;
    private final transient DomainNames domains;
    private final transient OwnerWords owners;
    private String wanted = "";

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
        wanted = event.getLocation()
                .getQueryParameters()
                .getSingleParameter(LANGUAGE)
                .orElse("");
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
        QuizReading reading = new QuizReading(quiz, wanted);
        Section general = reading.general(owners.line(document.summary().unit()));
        if (quiz.translation() != null) {
            general.add(translation(document.summary().id(), quiz, quiz.translation()));
        }
        add(general, reading.topics(), reading.questions(domains.all()));
    }

    /** How far the second language is and, when it says everything, the way to read the quiz in it and back. */
    private Div translation(QuizVersionId id, QuizData quiz, Translation translation) {
        List<Text> texts = QuizTranslations.texts(quiz);
        Div all = new Div(new Paragraph(QuizWords.state(QuizWords.named(translation.language()), texts)));
        boolean translated = !quiz.in(wanted).equals(quiz);
        if (translated) {
            all.add(new Paragraph(t("quiz.read.other", QuizWords.named(translation.language()))));
        }
        if (QuizTranslations.missing(texts) == 0) {
            String other = translated ? quiz.language() : translation.language();
            RouterLink link = new RouterLink(t("quiz.read.in", QuizWords.named(other)), QuizView.class, parameters(id));
            link.setQueryParameters(QueryParameters.of(LANGUAGE, other));
            all.add(new Paragraph(link));
        }
        return all;
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
