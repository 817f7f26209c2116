package nl.privacyspiegel.quiz.ui;

import static nl.privacyspiegel.shared.ui.Texts.t;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.privacyspiegel.organisation.Role;
import nl.privacyspiegel.quiz.QuizData;
import nl.privacyspiegel.quiz.QuizData.Topic;
import nl.privacyspiegel.quiz.QuizDocument;
import nl.privacyspiegel.quiz.QuizEdits;
import nl.privacyspiegel.quiz.QuizQuestion;
import nl.privacyspiegel.quiz.QuizSummary;
import nl.privacyspiegel.quiz.QuizTranslations;
import nl.privacyspiegel.quiz.QuizTranslations.Text;
import nl.privacyspiegel.quiz.QuizVersionId;
import nl.privacyspiegel.quiz.Quizzes;
import nl.privacyspiegel.quiz.Translation;
import nl.privacyspiegel.shared.Direction;
import nl.privacyspiegel.shared.DomainNames;
import nl.privacyspiegel.shared.document.VersionSummary;
import nl.privacyspiegel.shared.ui.ChangeNotes;
import nl.privacyspiegel.shared.ui.DraftPage;
import nl.privacyspiegel.shared.ui.PageParts;
import nl.privacyspiegel.shared.ui.PageParts.Tone;
import nl.privacyspiegel.shared.ui.VersionWords;

/** Who keeps a quiz changes its draft: its texts, its topics and its questions. */
@Route("privacytests/:quiz/bewerken")
@RolesAllowed({Role.ADMINISTRATOR_NAME, Role.ASSESSOR_NAME})
class QuizEditView extends DraftPage<QuizVersionId, QuizData, QuizDocument> {

    /** The target of the button that adds a question. */
    static final String ADD_QUESTION = "nieuwe-vraag";

    /** The target of the button that adds a topic. */
    static final String ADD_TOPIC = "nieuw-onderwerp";

    private static final long serialVersionUID = 1L;

    private final transient Quizzes quizzes;
    private final transient Map<String, String> domains;

    QuizEditView(Quizzes quizzes, DomainNames domains) {
        super(quizzes);
        this.quizzes = quizzes;
        this.domains = domains.all();
    }

    /** The target of the button that takes questions over from other quizzes. */
    static final String BANK = "vragen-van-elders";

    /** The target of the button that gives many questions a topic and a domain at once. */
    static final String PLACE = "indelen";

    /** The target of what is said in a second language. */
    static final String TRANSLATION = "vertaling";

    static String topic(String id) {
        return "onderwerp-" + id;
    }

    /** The domains that a question can be about, by their id. */
    Map<String, String> domains() {
        return domains;
    }

    @Override
    protected QuizVersionId id(BeforeEnterEvent event) {
        return QuizView.id(event);
    }

    @Override
    protected QuizVersionId id(VersionSummary version) {
        return ((QuizSummary) version).id();
    }

    @Override
    protected void leave(BeforeEnterEvent event, QuizVersionId version) {
        event.forwardTo(QuizView.class, QuizView.parameters(version));
    }

    @Override
    protected void read(BeforeEnterEvent event) {}

    @Override
    protected void show(QuizDocument document) {
        String named = VersionWords.named(document.summary());
        backTo(new RouterLink(
                named, QuizView.class, QuizView.parameters(document.summary().id())));
        title(t("shared.version.edit.title", named));
        lead(t("quiz.edit.lead"));
        add(savedLine(document), DraftProblems.of(document), NotFittingList.of(document, quizzes));
        if (document.problems().isEmpty()) {
            Div ready = PageParts.callout(Tone.GOOD, t("shared.version.ready"));
            ready.add(new Paragraph(new RouterLink(
                    t("quiz.edit.ready"),
                    QuizView.class,
                    QuizView.parameters(document.summary().id()))));
            add(ready);
        }
        add(PageParts.card(
                t("quiz.general"),
                new Paragraph(t("quiz.general.text")),
                PageParts.row(former(
                        TEXTS,
                        PageParts.button(
                                t("quiz.general.edit"), () -> QuizForm.of(this).open()),
                        () -> QuizForm.of(this)))));
        add(translation(document.data()), topics(document.data()), questions(document.data()));
    }

    /** The second language: to begin with one, and how far it is. */
    private Section translation(QuizData quiz) {
        Section card = PageParts.card(t("quiz.translation"), new Paragraph(t("quiz.translation.text")));
        Translation second = quiz.translation();
        if (second == null) {
            card.add(PageParts.row(QuizWords.others(quiz)
                    .map(tag -> target(
                            TRANSLATION,
                            PageParts.button(
                                    t("quiz.translation.add", QuizWords.named(tag)),
                                    () -> attempt(
                                            data -> QuizTranslations.begin(data, tag),
                                            QuizWords.named(tag),
                                            TRANSLATION))))
                    .toArray(Button[]::new)));
            return card;
        }
        String name = QuizWords.named(second.language());
        card.add(new Paragraph(QuizWords.state(name, QuizTranslations.texts(quiz))));
        Div tools = tools();
        translate(tools, TRANSLATION, t("quiz.general"), QuizTranslations.ofWhole(quiz));
        tools.add(remover(name, t("quiz.translation.remove.text"), QuizTranslations::end, TRANSLATION));
        card.add(tools);
        return card;
    }

    /** Adds a button to translate these, and a word when they are not done; nothing while there is no second language. */
    private void translate(Div tools, String target, String name, List<Text> texts) {
        if (texts.isEmpty()) {
            return;
        }
        boolean whole = target.equals(TRANSLATION);
        Button button = PageParts.quiet(
                t(whole ? "quiz.translation.whole" : "quiz.translation.translate"),
                () -> TranslationForm.of(this, name, texts, target).open());
        if (!whole) {
            button.setAriaLabel(t("quiz.translation.translate.of", name));
        }
        tools.add(former(target, button, () -> TranslationForm.of(this, name, texts, target)));
        int left = QuizTranslations.missing(texts) + QuizTranslations.outdated(texts);
        if (left > 0) {
            tools.add(PageParts.muted(t("quiz.translation.left", left)));
        }
    }

    private Section topics(QuizData quiz) {
        Section part = new Section(new H2(QuizWords.FIELDS.label("onderwerpen")));
        part.addClassName("ps-part");
        part.add(new Paragraph(t("quiz.topics.text")));
        List<String> ids = quiz.topics().stream().map(Topic::id).toList();
        for (Topic topic : quiz.topics()) {
            String place = topic(topic.id());
            Div item =
                    item(new H3(topic.name()), t("quiz.topic.questions", QuizEdits.questionsAbout(quiz, topic.id())));
            Div tools = tools(
                    changer(place, topic.name(), () -> TopicForm.change(this, topic)),
                    topicMover(topic, Direction.EARLIER, !topic.id().equals(ids.getFirst())),
                    topicMover(topic, Direction.LATER, !topic.id().equals(ids.getLast())),
                    remover(
                            topic.name(),
                            t("quiz.topic.remove.text"),
                            data -> QuizEdits.removeTopic(data, topic.id()),
                            ADD_TOPIC));
            translate(tools, TRANSLATION + "-" + place, topic.name(), QuizTranslations.ofTopic(quiz, topic.id()));
            item.add(tools);
            part.add(item);
        }
        Button add =
                PageParts.button(t("quiz.topic.add"), () -> TopicForm.add(this).open());
        part.add(PageParts.row(
                quiz.topics().isEmpty() ? former(ADD_TOPIC, add, () -> TopicForm.add(this)) : target(ADD_TOPIC, add)));
        return part;
    }

    private Button topicMover(Topic topic, Direction direction, boolean possible) {
        String place = topic(topic.id()) + "-";
        return mover(
                place,
                direction,
                topic.name(),
                possible,
                () -> attempt(
                        data -> QuizEdits.moveTopic(data, topic.id(), direction),
                        t("shared.edit.moved", topic.name()),
                        place + direction));
    }

    /** What this draft changed since the published version before it; empty when it is the first. */
    private Section questions(QuizData quiz) {
        Optional<ChangeNotes> notes = notes();
        Section part = new Section(new H2(QuizWords.FIELDS.label("vragen")));
        part.addClassName("ps-part");
        List<String> ids = quiz.questions().stream().map(QuizQuestion::id).toList();
        for (QuizQuestion question : quiz.questions()) {
            String name = QuizWords.name(question);
            Div item = item(
                    new H3(QuizReading.heading(question, QuizWords.language(quiz))),
                    QuizWords.about(question, quiz, domains));
            Div tools = tools(
                    changer(question(question.id()), name, () -> QuizQuestionForm.change(this, question)),
                    questionMover(question, Direction.EARLIER, !question.id().equals(ids.getFirst())),
                    questionMover(question, Direction.LATER, !question.id().equals(ids.getLast())),
                    remover(
                            name,
                            t("quiz.question.remove.text", question.text()),
                            data -> QuizEdits.removeQuestion(data, question.id()),
                            beside(ids, question.id())));
            List<Text> texts = QuizTranslations.ofQuestion(quiz, question.id());
            translate(tools, TRANSLATION + "-" + question(question.id()), name, texts);
            item.add(tools);
            notes.flatMap(each -> each.beside(question.id())).ifPresent(item::add);
            part.add(item);
        }
        Button add = PageParts.primary(
                t("quiz.question.add"), () -> QuizQuestionForm.add(this).open());
        Div row = PageParts.row(
                quiz.questions().isEmpty()
                        ? former(ADD_QUESTION, add, () -> QuizQuestionForm.add(this))
                        : target(ADD_QUESTION, add));
        row.add(target(
                BANK,
                PageParts.button(
                        t("quiz.bank"), () -> BankForm.of(this, quizzes).open())));
        if (quiz.questions().size() > 1) {
            row.add(target(
                    PLACE,
                    PageParts.button(t("quiz.place"), () -> PlaceForm.of(this).open())));
        }
        part.add(row);
        return part;
    }

    private Button questionMover(QuizQuestion question, Direction direction, boolean possible) {
        String name = QuizWords.name(question);
        String place = question(question.id()) + "-";
        return mover(
                place,
                direction,
                name,
                possible,
                () -> attempt(
                        data -> QuizEdits.moveQuestion(data, question.id(), direction),
                        t("shared.edit.moved", name),
                        place + direction));
    }

    /** Where the keyboard goes when this question is gone: the next one, or else the one before. */
    private static String beside(List<String> ids, String id) {
        int place = ids.indexOf(id);
        int beside = place + 1 < ids.size() ? place + 1 : place - 1;
        return beside < 0 ? ADD_QUESTION : question(ids.get(beside));
    }

    private static Div item(H3 heading, String about) {
        Div item = new Div(heading, PageParts.muted(about));
        item.addClassName("ps-framework-question");
        return item;
    }
}
