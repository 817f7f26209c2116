package nl.privacyspiegel.improvement.action;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityListeners;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.privacyspiegel.improvement.owner.StoredOwner;
import nl.privacyspiegel.organisation.MemberId;
import nl.privacyspiegel.organisation.UnitId;
import nl.privacyspiegel.shared.Effort;
import nl.privacyspiegel.shared.PossibleDay;
import nl.privacyspiegel.shared.deleted.DeletedForGood;
import org.hibernate.annotations.BatchSize;
import org.jspecify.annotations.Nullable;

/** An action of one unit. */
@Entity
@EntityListeners(DeletedForGood.class)
@Table(name = "improvement_action")
class ImprovementAction {

    @Id
    private UUID id = UUID.randomUUID();

    @Column(name = "unit_id")
    private UUID unitId;

    private String what;

    private String why;

    private String effect;

    @Embedded
    @AttributeOverride(name = "functionId", column = @Column(name = "function_id"))
    @AttributeOverride(name = "memberId", column = @Column(name = "member_id"))
    private @Nullable StoredOwner owner;

    @Enumerated(EnumType.STRING)
    private Priority priority;

    @Enumerated(EnumType.STRING)
    private @Nullable Effort effort;

    @Column(name = "cost_scale")
    @Enumerated(EnumType.STRING)
    private Cost.@Nullable Scale costScale;

    @Column(name = "cost_euro")
    private @Nullable BigDecimal costEuro;

    @Column(name = "start_on")
    private @Nullable LocalDate startOn;

    @Column(name = "due_on")
    private @Nullable LocalDate dueOn;

    @Column(name = "every_months")
    private @Nullable Integer everyMonths;

    private @Nullable Integer progress;

    @Enumerated(EnumType.STRING)
    private ActionState state = ActionState.PLAN;

    @Column(name = "drop_reason")
    private String dropReason = "";

    /** Who said that it was done, and must not be who judges that. */
    @Column(name = "reported_by_id")
    private @Nullable UUID reportedById;

    @Column(name = "done_on")
    private @Nullable LocalDate doneOn;

    @ElementCollection
    @CollectionTable(name = "action_step", joinColumns = @JoinColumn(name = "action_id"))
    @OrderColumn(name = "place")
    @BatchSize(size = 500)
    private List<StoredStep> steps = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "action_subject", joinColumns = @JoinColumn(name = "action_id"))
    @OrderColumn(name = "place")
    @BatchSize(size = 500)
    private List<StoredSubject> subjects = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "action_waits_for", joinColumns = @JoinColumn(name = "action_id"))
    @Column(name = "other_id")
    @BatchSize(size = 500)
    private Set<UUID> waitsFor = new HashSet<>();

    @Version
    private @Nullable Long version;

    /** For the database only. */
    @SuppressWarnings("NullAway.Init")
    protected ImprovementAction() {}

    ImprovementAction(UnitId unit, ActionData data) {
        this.unitId = unit.value();
        this.what = data.what();
        this.why = data.why();
        this.effect = data.effect();
        this.priority = data.priority();
        change(data);
    }

    final void change(ActionData data) {
        what = data.what();
        why = data.why();
        effect = data.effect();
        owner = StoredOwner.of(data.owner().orElse(null));
        priority = data.priority();
        effort = data.effort();
        costScale = data.cost() instanceof Cost.Rough(Cost.Scale scale) ? scale : null;
        costEuro = data.cost() instanceof Cost.Amount(BigDecimal euro) ? euro : null;
        startOn = data.planning().start();
        dueOn = data.planning().due();
        everyMonths = data.planning().everyMonths();
        progress = data.progress();
        replace(steps, data.steps().stream().map(StoredStep::new).toList());
        replace(
                subjects,
                data.about().stream()
                        .sorted(StoredSubject.IN_ORDER)
                        .map(StoredSubject::new)
                        .toList());
        Set<UUID> others = data.waitsFor().stream().map(ActionId::value).collect(Collectors.toSet());
        waitsFor.retainAll(others);
        waitsFor.addAll(others);
    }

    /** Nothing is written anew that stays the same. */
    private static <T> void replace(List<T> stored, List<T> now) {
        if (!stored.equals(now)) {
            stored.clear();
            stored.addAll(now);
        }
    }

    ActionData data() {
        return new ActionData(
                what,
                why,
                effect,
                StoredOwner.read(owner),
                priority,
                effort,
                cost(),
                new Planning(
                        startOn == null ? null : PossibleDay.nearest(startOn),
                        dueOn == null ? null : PossibleDay.nearest(dueOn),
                        everyMonths),
                progress,
                steps.stream().map(StoredStep::step).toList(),
                subjects.stream().map(StoredSubject::ref).collect(Collectors.toSet()),
                waitsFor.stream().map(ActionId::new).collect(Collectors.toSet()));
    }

    private Cost cost() {
        if (costEuro != null) {
            return new Cost.Amount(costEuro);
        }
        return costScale == null ? new Cost.Unknown() : new Cost.Rough(costScale);
    }

    ActionId id() {
        return new ActionId(id);
    }

    UnitId unit() {
        return new UnitId(unitId);
    }

    ActionState state() {
        return state;
    }

    String dropReason() {
        return dropReason;
    }

    @Nullable
    MemberId reportedBy() {
        return reportedById == null ? null : new MemberId(reportedById);
    }

    @Nullable
    LocalDate doneOn() {
        return doneOn;
    }

    long version() {
        return version == null ? 0 : version;
    }

    void move(ActionState to, MemberId by, String reason, LocalDate today) {
        if (state == ActionState.DO && to == ActionState.CHECK) {
            reportedById = by.value();
        }
        dropReason = to == ActionState.DROPPED ? reason : "";
        doneOn = to == ActionState.DONE ? today : null;
        state = to;
    }

    /** A function stays, a person goes. */
    void forget(MemberId member) {
        owner = StoredOwner.without(owner, member);
        if (member.value().equals(reportedById)) {
            reportedById = null;
        }
    }
}
