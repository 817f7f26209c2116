package nl.privacyspiegel.assessment.ui;

import static nl.privacyspiegel.assessment.finding.FindingPart.DATE;
import static nl.privacyspiegel.assessment.finding.FindingPart.JUDGEMENT;
import static nl.privacyspiegel.assessment.finding.FindingPart.NARRATIVE;
import static nl.privacyspiegel.assessment.finding.FindingPart.REFERENCES;
import static nl.privacyspiegel.shared.ui.Texts.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasComponents;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H4;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import nl.privacyspiegel.assessment.MeasurementSheet;
import nl.privacyspiegel.assessment.MeasurementSheet.QuestionSheet;
import nl.privacyspiegel.assessment.finding.FindingData;
import nl.privacyspiegel.assessment.finding.FindingPart;
import nl.privacyspiegel.assessment.finding.Merge;
import nl.privacyspiegel.assessment.finding.Part;
import nl.privacyspiegel.assessment.finding.SaveResult;
import nl.privacyspiegel.assessment.finding.Versioned;
import nl.privacyspiegel.assessment.subject.FindingSubjects;
import nl.privacyspiegel.assessment.ui.advice.WhatToDo;
import nl.privacyspiegel.assessment.ui.saving.CardField;
import nl.privacyspiegel.assessment.ui.saving.Choice;
import nl.privacyspiegel.assessment.ui.saving.Heading;
import nl.privacyspiegel.assessment.ui.saving.PageContext;
import nl.privacyspiegel.assessment.ui.saving.SavingCard;
import nl.privacyspiegel.assessment.ui.slot.FollowsJudgement;
import nl.privacyspiegel.framework.FrameworkData.Question;
import nl.privacyspiegel.framework.Judgement;
import nl.privacyspiegel.shared.ui.ContentLanguage;
import nl.privacyspiegel.shared.ui.DateFields;
import nl.privacyspiegel.shared.ui.PageParts;
import nl.privacyspiegel.shared.ui.Texts;

/**
 * One question in a row, to judge at once; behind it what the working group finds, and beside that why it is asked and what was
 * found before.
 */
class QuestionCard extends SavingCard<FindingData> {

    private static final long serialVersionUID = 1L;

    private final transient Question question;
    private final Heading heading;
    private final FoldedPart folded;
    private final QuestionMarks marks = new QuestionMarks();
    private final WhatToDo advice;
    private final transient List<FollowsJudgement> followers = new ArrayList<>();
    private final transient Consumer<QuestionCard> onJudged;
    private boolean inPassing;
    private final RadioButtonGroup<Optional<Judgement>> judgement = new RadioButtonGroup<>();
    private final TextArea narrative = new TextArea(t("assessment.finding.status"));
    private final DatePicker date = DateFields.date(t("assessment.finding.date"));
    private final TextArea references = new TextArea(t("assessment.finding.references"));

    /** @param onJudged runs when somebody judged the question */
    QuestionCard(PageContext context, QuestionSheet row, Consumer<QuestionCard> onJudged) {
        super(context, t("assessment.unsaved.question", row.question().code()), row.finding());
        this.question = row.question();
        this.onJudged = onJudged;
        addClassNames("ps-card", "ps-question");
        String id = MeasurementTarget.question(question.id());
        setId(id);

        Span code = new Span(question.code());
        code.addClassName("ps-code");
        folded = new FoldedPart(id + "-open", code, context.framework().span(question.text()));
        folded.button().addClickListener(press -> open(!folded.isOpen()));
        heading = Heading.third(folded.button());
        // A text that the browser kept is offered at its field, where it must be seen.
        getElement().addEventListener("ps-offered", offered -> open(true));
        FindingData content = row.finding().content();
        advice = new WhatToDo(
                question,
                context.framework(),
                FindingSubjects.ref(context.sheet().assessment().unit(), context.measurement(), question.id()),
                context.suggested());
        Div columns = new Div();
        columns.addClassName("ps-question-columns");
        folded.add(columns);
        if (context.sheet().editable()) {
            columns.add(form());
            add(heading, judgementRow(), marks, advice, folded);
        } else {
            columns.add(Findings.show(content));
            add(heading, new Div(Findings.mark(content)), marks, advice, folded);
        }
        columns.add(beside(context.sheet(), row, context.framework()));
        marks.show(content);
        advice.show(content.judgement());
    }

    @Override
    protected HasComponents place() {
        return folded;
    }

    @Override
    protected void changed() {
        FindingData typed = typed();
        marks.show(typed);
        advice.show(typed.judgement());
        followers.forEach(each -> each.judged(typed.judgement()));
    }

    /** Adds what a module above shows at this question. */
    void addPart(Component part) {
        addBelow(part);
        if (part instanceof FollowsJudgement follower) {
            followers.add(follower);
        }
    }

    /** Opens or closes it because somebody wants so: it stays like that. */
    void open(boolean open) {
        inPassing = false;
        folded.open(open);
    }

    boolean isOpen() {
        return folded.isOpen();
    }

    /** Opens it until another question is gone to. */
    void openInPassing() {
        inPassing = inPassing || !folded.isOpen();
        folded.open(true);
    }

    /** Closes it when nobody asked for it to be open and nothing in it waits. */
    void closeAfterPassing() {
        if (inPassing && unsettled().isEmpty() && !isTyping() && !isAsking()) {
            open(false);
        }
    }

    @Override
    public Heading heading() {
        return heading;
    }

    private CardField judgementRow() {
        List<Optional<Judgement>> choices = new ArrayList<>();
        Arrays.stream(Judgement.values()).map(Optional::of).forEach(choices::add);
        choices.add(Optional.empty());
        judgement.setAriaLabel(t("assessment.finding.judgement.of", question.code()));
        judgement.setItems(choices);
        judgement.setItemLabelGenerator(choice -> AssessmentWords.judgement(choice.orElse(null)));
        judgement.addClassName("ps-segments");
        fill(JUDGEMENT, stored().content());
        CardField row = field(JUDGEMENT, new CardField(t("assessment.finding.judgement"), judgement, draft(JUDGEMENT)));
        saveOn(judgement);
        judgement.addValueChangeListener(change -> {
            if (change.isFromClient() && change.getValue().isPresent()) {
                onJudged.accept(this);
            }
        });
        return row;
    }

    private Div form() {
        narrative.setMinRows(4);
        narrative.setHelperText(t("assessment.finding.status.help"));
        references.setHelperText(t("assessment.finding.references.help"));
        List.of(NARRATIVE, DATE, REFERENCES).forEach(part -> fill(part, stored().content()));
        Div form = new Div(
                text(NARRATIVE, narrative, FindingData.LONGEST_NARRATIVE),
                field(DATE, new CardField(date, draft(DATE))),
                text(REFERENCES, references, FindingData.LONGEST_REFERENCES),
                foot());
        saveOn(narrative);
        saveOn(date);
        saveOn(references);
        form.addClassName("ps-question-form");
        return form;
    }

    private CardField text(FindingPart part, TextArea area, int longest) {
        return field(part, new CardField(area.getLabel(), area, longest, draft(part)));
    }

    private String draft(FindingPart part) {
        return "finding/" + context.measurement().value() + "/" + question.id() + "/"
                + part.name().toLowerCase(Locale.ROOT);
    }

    private Aside beside(MeasurementSheet sheet, QuestionSheet row, ContentLanguage framework) {
        Aside aside = new Aside(new H4(t("assessment.rationale")), framework.mark(new Paragraph(question.rationale())));
        aside.getElement().setAttribute("aria-label", t("assessment.beside", question.code()));
        if (!question.articles().isEmpty()) {
            aside.add(framework.mark(PageParts.muted(String.join(" · ", question.articles()))));
        }
        if (question.update() != null) {
            aside.add(new H4(t("assessment.update")), framework.mark(new Paragraph(question.update())));
        }
        FindingData before = row.previous();
        if (before != null) {
            aside.add(new H4(AssessmentWords.previous(sheet)), Findings.show(before));
            if (sheet.editable() && !before.saysNothing()) {
                var same = PageParts.button(t("assessment.unchanged"), () -> repeat(before));
                same.setAriaLabel(t("assessment.unchanged.of", question.code()));
                aside.add(same);
            }
        }
        return aside;
    }

    @Override
    protected void fill(Part<FindingData> part, FindingData data) {
        switch ((FindingPart) part) {
            case JUDGEMENT -> judgement.setValue(Optional.ofNullable(data.judgement()));
            case NARRATIVE -> narrative.setValue(data.narrative());
            case DATE -> date.setValue(data.date());
            case REFERENCES -> references.setValue(data.references());
        }
    }

    @Override
    protected FindingData typed() {
        Optional<Judgement> chosen = judgement.getValue();
        return new FindingData(
                text(NARRATIVE), chosen == null ? null : chosen.orElse(null), date.getValue(), text(REFERENCES));
    }

    @Override
    protected String words(Part<FindingData> part, FindingData data) {
        return switch ((FindingPart) part) {
            case JUDGEMENT -> AssessmentWords.judgement(data.judgement());
            case NARRATIVE -> data.narrative();
            case DATE -> data.date() == null ? "" : Texts.day(data.date());
            case REFERENCES -> data.references();
        };
    }

    @Override
    protected SaveResult<FindingData> send(FindingData mine, FindingData before) {
        return context.measurements().saveFinding(context.measurement(), question.id(), mine, before);
    }

    @Override
    protected Optional<Versioned<FindingData>> row(MeasurementSheet sheet) {
        return sheet.domains().stream()
                .flatMap(domain -> domain.questions().stream())
                .filter(row -> row.question().id().equals(question.id()))
                .map(QuestionSheet::finding)
                .findFirst();
    }

    @Override
    protected Merge<FindingData> merge(FindingData base, FindingData mine, FindingData theirs) {
        return Merge.ofFindings(base, mine, theirs);
    }

    /** Nothing changed since the measurement before: fills in what is still empty, and asks about what differs. */
    private void repeat(FindingData previous) {
        FindingData now = typed();
        Merge<FindingData> merge = previous.repeatedIn(now);
        List<Runnable> back = new ArrayList<>();
        List<Choice<FindingData>> asked = new ArrayList<>();
        for (FindingPart part : FindingPart.values()) {
            if (merge.undecided().contains(part)) {
                Choice<FindingData> choice = ask(part, previous, false);
                choice.show(t("assessment.unchanged.differs"), t("assessment.unchanged.theirs"), words(part, previous));
                asked.add(choice);
            } else if (!part.same(now, merge.content())) {
                back.add(restore(part));
                fill(part, merge.content());
            }
        }
        if (back.isEmpty() && merge.settled()) {
            PageParts.say(t("assessment.unchanged.already"));
            return;
        }
        if (date.isEmpty()) {
            back.add(restore(DATE));
            date.setValue(FindingData.usualDay(context.sheet().summary().date(), LocalDate.now(context.clock())));
        }
        save();
        // What is not saved, or waits for a choice first, is not taken over yet.
        if (!back.isEmpty() && unsettled().isEmpty()) {
            String words = t(merge.settled() ? "assessment.undo.done" : "assessment.undo.done.empty");
            undo.offer(words, () -> back.forEach(Runnable::run), this::save);
        }
        asked.stream().findFirst().ifPresent(Choice::land);
    }
}
