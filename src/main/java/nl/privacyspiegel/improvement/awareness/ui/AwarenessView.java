package nl.privacyspiegel.improvement.awareness.ui;

import static nl.privacyspiegel.shared.ui.Texts.day;
import static nl.privacyspiegel.shared.ui.Texts.number;
import static nl.privacyspiegel.shared.ui.Texts.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import nl.privacyspiegel.improvement.awareness.Awareness;
import nl.privacyspiegel.improvement.awareness.AwarenessChanges;
import nl.privacyspiegel.improvement.awareness.DeclarationLine;
import nl.privacyspiegel.improvement.awareness.Reach;
import nl.privacyspiegel.improvement.awareness.SessionData;
import nl.privacyspiegel.improvement.awareness.SessionId;
import nl.privacyspiegel.improvement.awareness.SessionLine;
import nl.privacyspiegel.improvement.awareness.SessionPart;
import nl.privacyspiegel.improvement.awareness.SignedCount;
import nl.privacyspiegel.improvement.awareness.TopicToTrain;
import nl.privacyspiegel.improvement.ui.Meanwhile;
import nl.privacyspiegel.improvement.ui.OnOneDay;
import nl.privacyspiegel.improvement.ui.UnitPage;
import nl.privacyspiegel.organisation.CurrentUser;
import nl.privacyspiegel.organisation.Role;
import nl.privacyspiegel.organisation.UnitId;
import nl.privacyspiegel.organisation.UnitSummary;
import nl.privacyspiegel.organisation.Units;
import nl.privacyspiegel.shared.Share;
import nl.privacyspiegel.shared.ui.ChartFigure;
import nl.privacyspiegel.shared.ui.ContentLanguage;
import nl.privacyspiegel.shared.ui.FormDialog;
import nl.privacyspiegel.shared.ui.PageParts;
import nl.privacyspiegel.shared.ui.PageParts.Tone;
import nl.privacyspiegel.shared.ui.Table;

/** Sessions and declarations of a unit and those below it, what they reached, and what to talk about next. */
@Route("bewustwording")
@Menu(title = "improvement.awareness.title", order = 240)
@RolesAllowed({Role.ASSESSOR_NAME, Role.MANAGEMENT_NAME, Role.SUPERVISOR_NAME})
class AwarenessView extends UnitPage {

    private static final long serialVersionUID = 1L;

    private final transient Awareness awareness;
    private final transient AwarenessChanges changes;
    private final transient Clock clock;
    private transient Set<UnitId> changeable = Set.of();

    AwarenessView(Units units, CurrentUser user, Awareness awareness, AwarenessChanges changes, Clock clock) {
        super("improvement.awareness.title", units, user);
        this.awareness = awareness;
        this.changes = changes;
        this.clock = clock;
    }

    @Override
    protected void show(UnitSummary about, Map<String, String> wanted) {
        UnitId unit = about.id();
        boolean mayAdd = awareness.mayChange(unit);
        changeable = awareness.changeable();
        List<SessionLine> sessions = awareness.sessions(unit);
        List<DeclarationLine> declarations = awareness.declarations(unit);
        lead(t("improvement.awareness.lead", about.name()));
        boolean none = sessions.isEmpty() && declarations.isEmpty();
        if (mayAdd && !none) {
            actions(newSession(unit), count(unit));
        }
        if (none) {
            add(PageParts.empty(
                    t("improvement.awareness.empty.title"),
                    t("improvement.awareness.empty"),
                    mayAdd ? new Component[] {newSession(unit), count(unit)} : new Component[0]));
            topics(unit, mayAdd);
            return;
        }
        topics(unit, mayAdd);
        reach(sessions);
        add(PageParts.card(
                t("improvement.awareness.sessions"),
                sessions.isEmpty() ? PageParts.muted(t("improvement.session.none")) : sessions(sessions)));
        add(PageParts.card(
                t("improvement.awareness.declarations"),
                declarations.isEmpty()
                        ? PageParts.muted(t("improvement.declaration.none"))
                        : declarations(declarations)));
    }

    private Button newSession(UnitId unit) {
        return PageParts.primary(t("improvement.session.new"), () -> openNew(unit, ""));
    }

    private Button count(UnitId unit) {
        return PageParts.button(t("improvement.declaration.count"), () -> openCount(unit));
    }

    private void topics(UnitId unit, boolean mayAdd) {
        List<TopicToTrain> topics = awareness.topicsToTrain(unit);
        if (!topics.isEmpty()) {
            add(WeakTopics.card(topics, mayAdd ? Optional.of(topic -> openNew(unit, topic)) : Optional.empty()));
        }
    }

    private void reach(List<SessionLine> sessions) {
        SortedMap<Integer, Share> years =
                Reach.byYear(sessions.stream().map(SessionLine::content).toList());
        if (!years.isEmpty()) {
            add(new ChartFigure(ReachChart.of(years)));
        }
    }

    private Table<SessionLine> sessions(List<SessionLine> rows) {
        LocalDate today = LocalDate.now(clock);
        Table<SessionLine> table = new Table<SessionLine>(t("improvement.awareness.sessions"))
                .withHiddenCaption()
                .content(
                        t("improvement.session.topic"),
                        ContentLanguage.TYPED,
                        line -> line.content().topic())
                .column(t("improvement.session.day"), line -> day(line.content().day()))
                .column(
                        t("improvement.session.angle"),
                        line -> t(line.content().angle().translationKey()))
                .content(
                        t("improvement.session.audience"),
                        ContentLanguage.TYPED,
                        line -> line.content().audience())
                .component(t("improvement.session.reached"), line -> reached(line, today));
        if (rows.stream().map(SessionLine::unit).distinct().count() > 1) {
            table.column(t("improvement.unit"), SessionLine::unitName);
        }
        if (rows.stream().anyMatch(line -> changeable.contains(line.unit()))) {
            table.component(t("improvement.tools"), this::tools);
        }
        return table.rows(rows);
    }

    private static Component reached(SessionLine line, LocalDate today) {
        if (line.isToCount(today)) {
            return PageParts.mark(Tone.WARNING, t("improvement.session.toCount"));
        }
        SessionData content = line.content();
        return content.reach()
                .<Component>map(share -> new Span(
                        t("improvement.awareness.share", share.part(), share.whole(), number(share.percentage()))))
                .orElseGet(() -> PageParts.muted(
                        content.invited() == null
                                ? t("improvement.session.planned")
                                : t("improvement.session.planned.for", content.invited())));
    }

    private Component tools(SessionLine line) {
        Div row = PageParts.row();
        row.addClassName("ps-tools");
        if (changeable.contains(line.unit())) {
            row.add(named("improvement.session.change", line, () -> openChange(line)));
            row.add(named("improvement.session.remove", line, () -> {
                if (PageParts.attempt(() -> changes.remove(line.id(), line.content()))) {
                    done(
                            t("improvement.session.removed", line.content().topic()),
                            () -> changes.add(line.unit(), line.content()));
                }
            }));
        }
        return row;
    }

    private static Button named(String key, SessionLine line, Runnable action) {
        Button button = PageParts.quiet(t(key), action);
        button.setAriaLabel(t("improvement.named", t(key), line.content().topic()));
        return button;
    }

    private Table<DeclarationLine> declarations(List<DeclarationLine> rows) {
        Table<DeclarationLine> table = new Table<DeclarationLine>(t("improvement.awareness.declarations"))
                .withHiddenCaption()
                .column(
                        t("improvement.declaration"),
                        line -> t(line.content().declaration().translationKey()))
                .column(
                        t("improvement.declaration.day"),
                        line -> day(line.content().day()))
                .column(t("improvement.declaration.signed"), AwarenessView::signed)
                .content(
                        t("improvement.session.proof"),
                        ContentLanguage.TYPED,
                        line -> line.content().proof());
        if (rows.stream().map(DeclarationLine::unit).distinct().count() > 1) {
            table.column(t("improvement.unit"), DeclarationLine::unitName);
        }
        if (rows.stream().anyMatch(line -> changeable.contains(line.unit()))) {
            table.component(t("improvement.tools"), this::takeBack);
        }
        return table.rows(rows);
    }

    private static String signed(DeclarationLine line) {
        return signed(line.content());
    }

    private static String signed(SignedCount count) {
        Share share = count.share();
        return t("improvement.awareness.share", share.part(), share.whole(), number(share.percentage()));
    }

    private Component takeBack(DeclarationLine line) {
        if (!changeable.contains(line.unit())) {
            return new Span();
        }
        SignedCount count = line.content();
        Button button = PageParts.quiet(t("improvement.declaration.back"), () -> {
            if (PageParts.attempt(() -> changes.takeBack(line.unit(), count))) {
                done(
                        t("improvement.declaration.back.said"),
                        () -> counting(line.unit()).putBack(count, Optional.empty()));
            }
        });
        button.setAriaLabel(t(
                "improvement.named",
                t("improvement.declaration.back"),
                t(count.declaration().translationKey())));
        return button;
    }

    private OnOneDay<SignedCount> counting(UnitId unit) {
        return new OnOneDay<>(
                (count, seen) -> changes.count(unit, count, seen),
                count -> List.of(count.declaration(), count.day()),
                AwarenessView::signed);
    }

    private void openNew(UnitId unit, String topic) {
        SessionFields fields = SessionFields.about(topic, LocalDate.now(clock));
        fields.toldIn(new FormDialog(
                        t("improvement.session.new"),
                        t("improvement.session.submit"),
                        () -> {
                            SessionData typed = fields.typed();
                            SessionId made = changes.add(unit, typed);
                            done(t("improvement.session.added", typed.topic()), () -> changes.remove(made, typed));
                        },
                        fields.all()))
                .open();
    }

    private void openChange(SessionLine line) {
        SessionFields fields = SessionFields.of(line.content());
        Meanwhile<SessionData, SessionPart> meanwhile = new Meanwhile<>(
                line.content(), List.of(SessionPart.values()), part -> t(part.translationKey()), SessionFields::words);
        fields.toldIn(new FormDialog(
                        t("improvement.session.change.title"),
                        t("shared.save"),
                        () -> {
                            SessionData typed = fields.typed();
                            meanwhile.save(typed, seen -> changes.change(line.id(), typed, seen));
                            again();
                            PageParts.say(t("improvement.session.saved"));
                        },
                        fields.all()))
                .open();
    }

    private void openCount(UnitId unit) {
        SignedFields fields = new SignedFields(LocalDate.now(clock));
        OnOneDay<SignedCount> counting = counting(unit);
        fields.toldIn(new FormDialog(
                        t("improvement.declaration.count"),
                        t("improvement.declaration.submit"),
                        () -> {
                            SignedCount count = fields.typed();
                            Optional<SignedCount> before = counting.save(count);
                            done(
                                    t("improvement.declaration.counted"),
                                    () -> before.ifPresentOrElse(
                                            each -> counting.putBack(each, Optional.of(count)),
                                            () -> changes.takeBack(unit, count)));
                        },
                        fields.all()))
                .open();
    }
}
