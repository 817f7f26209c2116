package nl.privacyspiegel.improvement.evidence.ui;

import static nl.privacyspiegel.shared.ui.Texts.day;
import static nl.privacyspiegel.shared.ui.Texts.locale;
import static nl.privacyspiegel.shared.ui.Texts.moment;
import static nl.privacyspiegel.shared.ui.Texts.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.privacyspiegel.improvement.evidence.EvidenceChanges;
import nl.privacyspiegel.improvement.evidence.EvidenceContent.OfFile;
import nl.privacyspiegel.improvement.evidence.EvidenceId;
import nl.privacyspiegel.improvement.evidence.EvidenceLine;
import nl.privacyspiegel.improvement.evidence.EvidencePieces;
import nl.privacyspiegel.improvement.evidence.EvidenceSheet;
import nl.privacyspiegel.improvement.evidence.RevisionLine;
import nl.privacyspiegel.improvement.owner.Owner;
import nl.privacyspiegel.improvement.owner.OwnerPart;
import nl.privacyspiegel.improvement.owner.Owners.OwnerName;
import nl.privacyspiegel.improvement.owner.ui.OwnerSelect;
import nl.privacyspiegel.improvement.ui.Meanwhile;
import nl.privacyspiegel.improvement.ui.UnitPage;
import nl.privacyspiegel.organisation.Role;
import nl.privacyspiegel.organisation.subject.Subject;
import nl.privacyspiegel.organisation.subject.Subjects;
import nl.privacyspiegel.shared.Ids;
import nl.privacyspiegel.shared.NotFoundException;
import nl.privacyspiegel.shared.ui.ContentLanguage;
import nl.privacyspiegel.shared.ui.Fold;
import nl.privacyspiegel.shared.ui.FormDialog;
import nl.privacyspiegel.shared.ui.Page;
import nl.privacyspiegel.shared.ui.PageParts;
import nl.privacyspiegel.shared.ui.PageParts.Tone;

/** One piece of evidence: what it is, how it stands, and all its versions with what was decided of them. */
@Route("bewijs/:evidence")
@RolesAllowed({Role.ASSESSOR_NAME, Role.MANAGEMENT_NAME, Role.SUPERVISOR_NAME})
class EvidenceView extends Page implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    private final transient EvidencePieces pieces;
    private final transient EvidenceChanges changes;
    private final transient Subjects subjects;
    private final transient Clock clock;
    private transient EvidenceId id = EvidenceId.random();

    EvidenceView(EvidencePieces pieces, EvidenceChanges changes, Subjects subjects, Clock clock) {
        this.pieces = pieces;
        this.changes = changes;
        this.subjects = subjects;
        this.clock = clock;
    }

    static EvidenceId id(BeforeEnterEvent event) {
        return new EvidenceId(
                Ids.parse(event.getRouteParameters().get(EvidenceWords.EVIDENCE).orElseThrow(NotFoundException::new)));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        id = id(event);
        show();
    }

    private void show() {
        EvidenceSheet sheet = pieces.get(id);
        EvidenceLine line = sheet.line();
        clear();
        backTo(UnitPage.link(t("improvement.evidence.title"), "bewijs", line.unit()));
        title(line.title(), ContentLanguage.TYPED);
        state(
                line.removed()
                        ? PageParts.mark(Tone.INFO, t("improvement.evidence.removed"))
                        : EvidenceWords.state(line.state()));
        sheet.removal().ifPresent(removal -> add(removed(removal)));
        sheet.broken()
                .ifPresent(number -> add(PageParts.callout(Tone.ERROR, t("improvement.evidence.broken", number))));
        if (sheet.editable()) {
            actions(new RouterLink(
                    t("improvement.evidence.revise"), ReviseEvidenceView.class, EvidenceWords.parameters(id)));
        }
        add(PageParts.card(t("improvement.evidence.facts"), facts(line, sheet.editable())));
        if (sheet.editable()) {
            add(new ReviewCard(sheet, changes, LocalDate.now(clock), this::done));
        }
        sheet.revisions().reversed().forEach(version -> add(version(line, version)));
        if (sheet.editable()) {
            add(PageParts.row(PageParts.quiet(t("improvement.evidence.remove"), this::openRemove)));
        }
    }

    private static Component removed(EvidenceSheet.Removal removal) {
        return removal.isAgain()
                ? PageParts.callout(Tone.INFO, t("improvement.evidence.removed.again", moment(removal.at())))
                : PageParts.callout(
                        Tone.INFO,
                        ContentLanguage.sentence(
                                "improvement.evidence.removed.by",
                                moment(removal.at()),
                                removal.by(),
                                ContentLanguage.TYPED.content(removal.reason())));
    }

    private void done(String words, Optional<Runnable> undo) {
        show();
        undo.ifPresentOrElse(
                back -> PageParts.sayWithUndo(words, () -> {
                    back.run();
                    if (isAttached()) {
                        show();
                    }
                    PageParts.say(t("shared.undone"));
                }),
                () -> PageParts.say(words));
    }

    private Component[] facts(EvidenceLine line, boolean editable) {
        List<Component> facts = new ArrayList<>();
        Optional<Subject> about = Optional.ofNullable(
                subjects.find(List.of(line.about()), locale()).get(line.about()));
        facts.add(fact(
                "improvement.evidence.about",
                about.map(EvidenceWords::subject)
                        .orElseGet(() -> PageParts.muted(t("improvement.evidence.about.hidden")))));
        facts.add(fact("improvement.unit", new Span(line.unitName())));
        facts.add(fact(
                "improvement.evidence.owner",
                line.owner().map(OwnerSelect::name).orElseGet(() -> PageParts.muted(t("improvement.owner.nobody")))));
        if (line.takenFrom() != null) {
            facts.add(new Paragraph(new RouterLink(
                    t("improvement.evidence.taken"), EvidenceView.class, EvidenceWords.parameters(line.takenFrom()))));
        }
        if (editable) {
            facts.add(PageParts.row(PageParts.quiet(t("improvement.evidence.give"), () -> openGive(line))));
        }
        return facts.toArray(new Component[0]);
    }

    private static Component fact(String key, Component value) {
        Span label = new Span(t(key));
        label.addClassName("ps-label");
        return new Div(label, value);
    }

    private static Component version(EvidenceLine line, RevisionLine version) {
        List<Component> parts = new ArrayList<>();
        parts.add(EvidenceWords.state(version.state()));
        if (!line.removed()) {
            parts.add(fact("improvement.evidence.kind", new Span(EvidenceWords.kind(version.content()))));
            parts.add(EvidenceWords.content(line.id(), version.number(), version.content()));
        }
        parts.add(fact("improvement.evidence.day", new Span(day(version.data().day()))));
        version.data().until().ifPresent(until -> parts.add(fact("improvement.evidence.until", new Span(day(until)))));
        if (!version.data().title().equals(line.title())) {
            parts.add(fact(
                    "improvement.evidence.name",
                    ContentLanguage.TYPED.span(version.data().title())));
        }
        PageParts.labelled(t("improvement.evidence.note"), version.data().note())
                .ifPresent(parts::add);
        parts.add(new Paragraph(
                PageParts.muted(t("improvement.evidence.made", moment(version.madeAt()), version.madeBy()))));
        version.judgement().ifPresent(judgement -> {
            parts.add(new Paragraph(PageParts.muted(t(
                    judgement.approved() ? "improvement.evidence.approved.by" : "improvement.evidence.rejected.by",
                    moment(judgement.at()),
                    judgement.by()))));
            if (!judgement.words().isEmpty()) {
                parts.add(PageParts.typed(judgement.words()));
            }
        });
        parts.add(new Fold(t("improvement.evidence.marks", version.number()), marks(version)));
        return PageParts.card(t("improvement.evidence.version", version.number()), parts.toArray(new Component[0]));
    }

    private static Component marks(RevisionLine version) {
        Div marks = new Div();
        if (version.content() instanceof OfFile file) {
            marks.add(fact("improvement.evidence.manifest.sha256", hash(file.sha256())));
        }
        marks.add(fact("improvement.evidence.manifest.chain", hash(version.fingerprint())));
        return marks;
    }

    private static Code hash(String text) {
        Code code = new Code(text);
        code.addClassName("ps-typed");
        return code;
    }

    private void openGive(EvidenceLine line) {
        Select<OwnerName> owner = OwnerSelect.of(
                t("improvement.evidence.owner"),
                pieces.owners(line.unit()),
                line.owner().map(OwnerName::owner));
        Meanwhile<Optional<Owner>, OwnerPart> meanwhile = new Meanwhile<>(
                OwnerSelect.chosen(owner),
                List.of(OwnerPart.values()),
                part -> t("improvement.evidence.owner"),
                (part, other) -> OwnerSelect.words(pieces.owners(line.unit()), other));
        new FormDialog(
                        t("improvement.evidence.give"),
                        t("shared.save"),
                        () -> {
                            Optional<Owner> chosen = OwnerSelect.chosen(owner);
                            meanwhile.save(chosen, seen -> changes.give(id, chosen, seen));
                            done(t("improvement.evidence.given"), Optional.empty());
                        },
                        owner)
                .open();
    }

    private void openRemove() {
        TextArea reason = new TextArea(t("improvement.evidence.remove.reason"));
        reason.setHelperText(t("improvement.evidence.remove.help"));
        reason.setMaxLength(EvidenceChanges.LONGEST_WORDS);
        new FormDialog(
                        t("improvement.evidence.remove.title"),
                        t("improvement.evidence.remove.submit"),
                        () -> {
                            changes.remove(id, reason.getValue());
                            done(t("improvement.evidence.removed.said"), Optional.empty());
                        },
                        reason)
                .about(reason, "improvement.evidence.remove.missing")
                .open();
    }
}
