package nl.privacyspiegel.guidance.ui;

import static nl.privacyspiegel.shared.ui.Texts.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.RouterLink;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.privacyspiegel.guidance.Guide;
import nl.privacyspiegel.guidance.Guide.Outcome;
import nl.privacyspiegel.guidance.Guide.Question;
import nl.privacyspiegel.guidance.GuideRegister;
import nl.privacyspiegel.guidance.Walk;
import nl.privacyspiegel.guidance.Walk.Advice;
import nl.privacyspiegel.guidance.Walk.Step;
import nl.privacyspiegel.shared.ui.ContentLanguage;
import nl.privacyspiegel.shared.ui.Links;
import nl.privacyspiegel.shared.ui.PageParts;
import nl.privacyspiegel.shared.ui.PageParts.Tone;
import nl.privacyspiegel.shared.ui.Texts;

/** What comes out of a walk: what to do now and why, what to write down, and the path itself; on paper all of it. */
final class GuideOutcome extends Div {

    private static final long serialVersionUID = 1L;

    private final transient Guide guide;
    private final transient ContentLanguage language;
    private final transient LocalDate today;
    private final boolean allOurs;
    private final Heading heading = new Heading();

    /** Where the keyboard lands. */
    private static final class Heading extends H2 implements Focusable<H2> {

        private static final long serialVersionUID = 1L;
    }

    /**
     * Shows it.
     *
     * @param replayed whether the path came from an address, without reasons and typed answers
     * @param change goes back to a question of the path
     */
    GuideOutcome(Walk walk, LocalDate today, boolean replayed, Consumer<Question> change, Runnable restart) {
        this.guide = walk.guide();
        this.language = new ContentLanguage(guide.language());
        this.today = today;
        heading.setText(t("guidance.outcome"));
        heading.setTabIndex(-1);
        Section doing = new Section(heading);
        doing.addClassNames("ps-card", "ps-guide-outcome");
        allOurs = walk.advice().stream().allMatch(advice -> advice.outcome().ours());
        if (allOurs) {
            doing.add(ours());
        }
        walk.advice().stream()
                .collect(Collectors.groupingBy(Advice::decision, LinkedHashMap::new, Collectors.toList()))
                .forEach((decision, some) -> {
                    doing.add(language.mark(new H3(decision.name())));
                    some.forEach(advice -> doing.add(advice(advice)));
                });
        add(doing, PageParts.card(t("guidance.record"), record(walk.advice())));
        add(PageParts.card(t("guidance.path"), path(walk, replayed, change)));
        add(PageParts.card(t("guidance.account"), account(walk)));
        Div ways = PageParts.row(PageParts.button(t("guidance.restart"), restart));
        ways.addClassName("ps-no-print");
        add(ways);
    }

    void land() {
        heading.scrollIntoView();
        heading.focus();
    }

    private Div advice(Advice advice) {
        Outcome outcome = advice.outcome();
        Div part = new Div();
        part.addClassName("ps-guide-advice");
        Paragraph what = language.mark(new Paragraph(outcome.advice()));
        what.addClassName("ps-guide-what");
        part.add(what);
        if (outcome.follow() != null) {
            part.add(PageParts.typed(outcome.follow(), language));
        }
        if (outcome.list() != null) {
            RouterLink list = LookUpView.link(outcome.list(), t("guidance.lookup.go"));
            list.addClassName("ps-no-print");
            part.add(new Paragraph(list));
        }
        if (outcome.register() != null) {
            Anchor register = register(outcome.register());
            register.addClassName("ps-no-print");
            part.add(new Paragraph(register));
        }
        GuideTerms.add(part, guide, outcome.term(), today);
        PageParts.labelled(t("guidance.article"), outcome.article(), language).ifPresent(part::add);
        part.add(because(advice));
        PageParts.labelled(t("guidance.update"), outcome.update(), language).ifPresent(part::add);
        if (outcome.unverified()) {
            part.add(new Paragraph(PageParts.muted(t("guidance.unverified"))));
        }
        if (outcome.ours() && !allOurs) {
            part.add(ours());
        }
        if (outcome.next() != null) {
            RouterLink next = new RouterLink(t("guidance.goOn"), GuideView.class, GuideView.parameters(outcome.next()));
            next.addClassName("ps-no-print");
            part.add(new Paragraph(next));
        }
        return part;
    }

    private static Anchor register(GuideRegister register) {
        return switch (register) {
            case BREACHES -> Links.page("datalekken", t("guidance.register.breaches"));
            case DOCUMENTS -> Links.page("documenten", t("guidance.register.documents"));
        };
    }

    /** Of what we wrote ourselves; said once when that is all of it. */
    private static Paragraph ours() {
        return new Paragraph(PageParts.mark(Tone.WARNING, t("guidance.ours")));
    }

    /** The answers from which an outcome follows, in words. */
    private Component because(Advice advice) {
        if (advice.because().isEmpty()) {
            return new Paragraph(PageParts.muted(t("guidance.because.always")));
        }
        UnorderedList list = new UnorderedList();
        advice.because()
                .forEach(step -> list.add(new ListItem(ContentLanguage.sentence(
                        "guidance.because.answer",
                        language.content(step.question().text()),
                        language.content(step.words())))));
        Paragraph name = new Paragraph(t("guidance.because"));
        name.addClassName("ps-label");
        Div because = new Div(name, list);
        because.addClassName("ps-guide-because");
        return because;
    }

    private Component record(List<Advice> advice) {
        Set<String> all = new LinkedHashSet<>(guide.toRecord());
        advice.stream()
                .flatMap(each -> Stream.ofNullable(each.outcome().toRecord()))
                .forEach(all::add);
        UnorderedList list = language.mark(new UnorderedList());
        all.forEach(each -> list.add(new ListItem(each)));
        return list;
    }

    private Component[] path(Walk walk, boolean replayed, Consumer<Question> change) {
        OrderedList list = new OrderedList();
        list.addClassName("ps-guide-path");
        walk.path()
                .forEach(step -> list.add(
                        new ListItem(step(step, (int) list.getChildren().count() + 1, replayed, change))));
        return replayed ? new Component[] {new Paragraph(t("guidance.path.replayed")), list} : new Component[] {list};
    }

    private Div step(Step step, int number, boolean replayed, Consumer<Question> change) {
        Paragraph question = language.mark(new Paragraph(step.question().text()));
        Div shown = new Div(question);
        if (!step.words().isEmpty()) {
            ContentLanguage said = step.question().choices().isEmpty() ? ContentLanguage.TYPED : language;
            Paragraph answer = PageParts.typed(step.words(), said);
            answer.addClassName("ps-guide-answer");
            shown.add(answer);
        } else if (!replayed) {
            shown.add(new Paragraph(PageParts.muted(t("guidance.path.none"))));
        }
        PageParts.labelled(t("guidance.path.reason"), step.given().reason()).ifPresent(shown::add);
        shown.add(PageParts.quiet(t("guidance.path.change", number), () -> change.accept(step.question())));
        return shown;
    }

    private Component[] account(Walk walk) {
        Div facts = new Div();
        facts.add(new Paragraph(ContentLanguage.sentence(
                "guidance.account.version", language.content(guide.name()), guide.version(), Texts.day(today))));
        PageParts.labelled(t("guidance.account.origin"), guide.origin(), language)
                .ifPresent(facts::add);
        guide.remarks().forEach(remark -> facts.add(language.mark(new Paragraph(remark))));
        RouterLink again = new RouterLink(t("guidance.account.again"), GuideView.class, GuideView.parameters(guide));
        again.setQueryParameters(GuideView.again(walk));
        Paragraph code = new Paragraph(t("guidance.account.code", guide.version(), walk.code()));
        Paragraph print = new Paragraph(t("guidance.print"));
        print.addClassName("ps-no-print");
        return new Component[] {facts, code, new Paragraph(again), print};
    }
}
