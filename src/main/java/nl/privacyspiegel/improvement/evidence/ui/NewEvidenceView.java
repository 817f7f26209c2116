package nl.privacyspiegel.improvement.evidence.ui;

import static nl.privacyspiegel.shared.ui.Texts.locale;
import static nl.privacyspiegel.shared.ui.Texts.t;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.privacyspiegel.improvement.document.Documents;
import nl.privacyspiegel.improvement.evidence.EvidenceChanges;
import nl.privacyspiegel.improvement.evidence.EvidenceId;
import nl.privacyspiegel.improvement.evidence.EvidencePieces;
import nl.privacyspiegel.improvement.owner.Owners.OwnerName;
import nl.privacyspiegel.improvement.owner.ui.OwnerSelect;
import nl.privacyspiegel.improvement.ui.UnitPage;
import nl.privacyspiegel.organisation.CurrentUser;
import nl.privacyspiegel.organisation.Role;
import nl.privacyspiegel.organisation.UnitId;
import nl.privacyspiegel.organisation.UnitSummary;
import nl.privacyspiegel.organisation.Units;
import nl.privacyspiegel.organisation.subject.DatedCounts;
import nl.privacyspiegel.organisation.subject.Subject;
import nl.privacyspiegel.organisation.subject.SubjectRef;
import nl.privacyspiegel.organisation.subject.Subjects;
import nl.privacyspiegel.shared.RuleViolation;
import nl.privacyspiegel.shared.ui.ContentLanguage;
import nl.privacyspiegel.shared.ui.FieldRules;
import nl.privacyspiegel.shared.ui.KeptForm;
import nl.privacyspiegel.shared.ui.PageParts;
import nl.privacyspiegel.shared.ui.PageParts.Tone;

/** New evidence for something that the address names, or that is chosen here. */
@Route("bewijs/nieuw")
@RolesAllowed(Role.ASSESSOR_NAME)
class NewEvidenceView extends UnitPage {

    private static final long serialVersionUID = 1L;
    private static final String KIND = "soort";
    private static final String ABOUT = "over";

    private final transient EvidencePieces pieces;
    private final transient EvidenceChanges changes;
    private final transient Subjects subjects;
    private final transient DatedCounts counts;
    private final transient Documents documents;
    private final transient Clock clock;

    NewEvidenceView(
            Units units,
            CurrentUser user,
            EvidencePieces pieces,
            EvidenceChanges changes,
            Subjects subjects,
            DatedCounts counts,
            Documents documents,
            Clock clock) {
        super("improvement.evidence.new.title", units, user);
        this.pieces = pieces;
        this.changes = changes;
        this.subjects = subjects;
        this.counts = counts;
        this.documents = documents;
        this.clock = clock;
    }

    /** The parameters of the address for new evidence about this. */
    static QueryParameters address(SubjectRef about) {
        return UnitPage.address(about.unit()).merging(KIND, about.kind()).merging(ABOUT, about.id());
    }

    @Override
    protected boolean isPassing() {
        return true;
    }

    @Override
    protected void show(UnitSummary about, Map<String, String> wanted) {
        UnitId unit = about.id();
        backTo(UnitPage.link(t("improvement.evidence.title"), "bewijs", unit));
        if (!pieces.mayChange(unit)) {
            add(PageParts.callout(Tone.INFO, t("improvement.evidence.new.not")));
            return;
        }
        lead(t("improvement.evidence.new.lead", about.name()));
        Optional<Subject> named = named(unit, wanted);
        ComboBox<Subject> choice = subjectChoice();
        if (named.isPresent()) {
            add(new Paragraph(PageParts.muted(t("improvement.evidence.about"))), EvidenceWords.subject(named.get()));
        } else {
            choice.setItems(subjects.choices(unit, locale()).stream()
                    .flatMap(kind -> kind.subjects().stream())
                    .toList());
        }
        EvidenceForm form = new EvidenceForm(counts, documents, unit, Optional.empty(), LocalDate.now(clock));
        Select<OwnerName> owner =
                OwnerSelect.of(t("improvement.evidence.owner"), pieces.owners(unit), Optional.empty());
        owner.setHelperText(t("improvement.evidence.owner.help"));
        if (named.isEmpty()) {
            form.addComponentAsFirst(choice);
        }
        form.add(owner);
        FieldRules rules = form.rules().about(choice, "improvement.evidence.about.missing");
        KeptForm kept = KeptForm.of("evidence/new", form);
        Button add = PageParts.primary(
                t("improvement.evidence.new.submit"),
                () -> rules.attempt(() -> {
                    EvidenceId made = changes.add(
                            named.map(Subject::ref).orElseGet(() -> chosen(choice)),
                            form.data(),
                            form.brought(),
                            OwnerSelect.chosen(owner));
                    kept.saved();
                    UI.getCurrent().navigate(EvidenceView.class, EvidenceWords.parameters(made));
                    PageParts.say(t("improvement.evidence.added"));
                }));
        form.add(rules.refusal(), PageParts.row(add));
        add(form);
    }

    private static ComboBox<Subject> subjectChoice() {
        ComboBox<Subject> choice = new ComboBox<>(t("improvement.evidence.about"));
        choice.setHelperText(t("improvement.evidence.about.help"));
        ContentLanguage.TYPED.choices(
                choice,
                subject -> subject.place().isEmpty()
                        ? subject.title()
                        : t("improvement.evidence.about.place", subject.title(), subject.place()));
        return choice;
    }

    private static SubjectRef chosen(ComboBox<Subject> choice) {
        return Optional.ofNullable(choice.getValue())
                .map(Subject::ref)
                .orElseThrow(() -> new RuleViolation("improvement.evidence.about.missing"));
    }

    private Optional<Subject> named(UnitId unit, Map<String, String> wanted) {
        try {
            SubjectRef ref = new SubjectRef(wanted.getOrDefault(KIND, ""), unit, wanted.getOrDefault(ABOUT, ""));
            return Optional.ofNullable(subjects.find(List.of(ref), locale()).get(ref));
        } catch (IllegalArgumentException mistyped) {
            return Optional.empty();
        }
    }
}
