package nl.privacyspiegel.framework.ui;

import static nl.privacyspiegel.shared.ui.Texts.t;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import nl.privacyspiegel.framework.FrameworkData;
import nl.privacyspiegel.framework.FrameworkData.Domain;
import nl.privacyspiegel.framework.FrameworkData.Question;
import nl.privacyspiegel.framework.FrameworkDocument;
import nl.privacyspiegel.framework.FrameworkEdits;
import nl.privacyspiegel.framework.FrameworkVersionId;
import nl.privacyspiegel.framework.Frameworks;
import nl.privacyspiegel.framework.ProblemPlace;
import nl.privacyspiegel.organisation.Role;
import nl.privacyspiegel.shared.Direction;
import nl.privacyspiegel.shared.NotFoundException;
import nl.privacyspiegel.shared.document.ContentProblem;
import nl.privacyspiegel.shared.ui.ChangeNotes;
import nl.privacyspiegel.shared.ui.FormDialog;
import nl.privacyspiegel.shared.ui.PageParts;
import nl.privacyspiegel.shared.ui.VersionWords;

/** The administrator changes one domain of a draft: its texts, its parts and its questions. */
@Route("raamwerken/:framework/bewerken/:domain")
@RolesAllowed(Role.ADMINISTRATOR_NAME)
class FrameworkDomainView extends FrameworkDraftPage {

    private static final long serialVersionUID = 1L;
    private static final String PARAMETER = "domain";
    private static final String ADD_SECTION = "onderdeel-erbij";

    private String id = "";
    private transient Optional<ChangeNotes> changes = Optional.empty();

    FrameworkDomainView(Frameworks frameworks) {
        super(frameworks);
    }

    static RouteParameters parameters(FrameworkVersionId framework, String domain) {
        return new RouteParameters(Map.of("framework", framework.value().toString(), PARAMETER, domain));
    }

    @Override
    protected void read(BeforeEnterEvent event) {
        id = event.getRouteParameters().get(PARAMETER).orElseThrow(NotFoundException::new);
    }

    @Override
    protected void show(FrameworkDocument document) {
        Domain domain = document.data().domain(id).orElseThrow(NotFoundException::new);
        FrameworkVersionId framework = document.summary().id();
        backTo(new RouterLink(
                t("shared.version.edit.title", VersionWords.named(document.summary())),
                FrameworkEditView.class,
                FrameworkView.parameters(framework)));
        title(t("framework.domain.title", domain.name()));
        actions(
                former(
                        TEXTS,
                        PageParts.button(
                                t("framework.domain.edit"),
                                () -> DomainForm.change(this, domain).open()),
                        () -> DomainForm.change(this, domain)),
                target(
                        ADD_SECTION,
                        PageParts.button(
                                t("framework.section.add"),
                                () -> SectionForm.add(this, domain).open())));
        add(savedLine(document), problems(document, here(document)));
        if (domain.description() != null) {
            add(PageParts.typed(domain.description()));
        }
        changes = notes();
        for (int place = 0; place < domain.sections().size(); place++) {
            add(section(domain, place));
        }
    }

    private List<ContentProblem> here(FrameworkDocument document) {
        return document.problems().stream()
                .filter(problem ->
                        id.equals(ProblemPlace.of(problem, document.data()).domain()))
                .toList();
    }

    private Section section(Domain domain, int place) {
        FrameworkData.Section section = domain.sections().get(place);
        Section card = new Section();
        card.addClassName("ps-part");
        card.add(new H2(section.name() == null ? t("framework.questions.header") : section.name()));
        if (section.description() != null) {
            card.add(PageParts.typed(section.description()));
        }
        if (domain.hasParts()) {
            card.add(sectionTools(domain, place));
        }
        if (section.questions().isEmpty()) {
            card.add(new Paragraph(t("framework.section.empty")));
        }
        section.questions().forEach(question -> card.add(question(question)));
        Supplier<FormDialog> form = () -> FrameworkQuestionForm.add(this, domain, place, added(place));
        Button add =
                PageParts.button(t("framework.question.add"), () -> form.get().open());
        if (section.name() != null) {
            add.setAriaLabel(t("framework.question.add.to", section.name()));
        }
        boolean empty = section.questions().isEmpty();
        card.add(PageParts.row(empty ? former(added(place), add, form) : target(added(place), add)));
        return card;
    }

    private Div sectionTools(Domain domain, int place) {
        String name = sectionName(domain, place);
        boolean only = domain.sections().size() == 1;
        int questions = domain.sections().get(place).questions().size();
        return tools(
                changer(section(place), name, () -> SectionForm.change(this, domain, place)),
                sectionMover(domain, place, Direction.EARLIER, place > 0),
                sectionMover(
                        domain,
                        place,
                        Direction.LATER,
                        place < domain.sections().size() - 1),
                remover(
                        name,
                        only
                                ? t("framework.section.remove.only")
                                : t("framework.section.remove.text", FrameworkWords.questions(questions)),
                        data -> FrameworkEdits.removeSection(data, id, place),
                        ADD_SECTION));
    }

    private Button sectionMover(Domain domain, int place, Direction direction, boolean possible) {
        String name = sectionName(domain, place);
        int there = direction == Direction.EARLIER ? place - 1 : place + 1;
        return mover(
                section(place) + "-",
                direction,
                name,
                possible,
                () -> attempt(
                        data -> FrameworkEdits.moveSection(data, id, place, direction),
                        t("shared.edit.moved", name),
                        section(there) + "-" + direction));
    }

    private static String sectionName(Domain domain, int place) {
        return t(
                "framework.section",
                Objects.requireNonNullElse(domain.sections().get(place).name(), ""));
    }

    private Div question(Question question) {
        String name = t("framework.question", FrameworkWords.name(question));
        Div card = new Div(
                new H3(FrameworkReading.heading(
                        question, FrameworkReading.language(document().data()))),
                tools(
                        changer(question(question.id()), name, () -> FrameworkQuestionForm.change(this, question)),
                        questionMover(question, name, Direction.EARLIER),
                        questionMover(question, name, Direction.LATER),
                        remover(
                                name,
                                t("framework.question.remove.text", question.text()),
                                data -> FrameworkEdits.removeQuestion(data, question.id()),
                                beside(question))));
        card.addClassName("ps-framework-question");
        changes.flatMap(each -> each.beside(question.id())).ifPresent(card::add);
        return card;
    }

    private Button questionMover(Question question, String name, Direction direction) {
        return mover(
                question(question.id()) + "-",
                direction,
                name,
                FrameworkEdits.canMove(document().data(), question.id(), direction),
                () -> move(question, name, direction));
    }

    private void move(Question question, String name, Direction direction) {
        PageParts.attempt(() -> {
            save(
                    data -> FrameworkEdits.moveQuestion(data, question.id(), direction),
                    t("shared.edit.moved", name),
                    question(question.id()) + "-" + direction);
            FrameworkEdits.domainOf(document().data(), question.id())
                    .filter(domain -> !domain.id().equals(id))
                    .ifPresent(domain -> follow(question, direction, domain));
        });
    }

    /** The question left this domain: so do we. */
    private void follow(Question question, Direction direction, Domain domain) {
        UI.getCurrent()
                .navigate(
                        FrameworkDomainView.class,
                        parameters(document().summary().id(), domain.id()),
                        QueryParameters.of(TARGET, question(question.id()) + "-" + direction));
    }

    /** Where the keyboard goes when this question is gone: the next one, or else the one before. */
    private String beside(Question question) {
        List<String> ids = document()
                .data()
                .domain(id)
                .orElseThrow(NotFoundException::new)
                .questions()
                .map(Question::id)
                .toList();
        int place = ids.indexOf(question.id());
        int beside = place + 1 < ids.size() ? place + 1 : place - 1;
        return beside < 0 ? TEXTS : question(ids.get(beside));
    }
}
