package nl.privacyspiegel.isolation;

import static nl.privacyspiegel.isolation.Answer.ALLOWED;
import static nl.privacyspiegel.isolation.Answer.DENIED;
import static nl.privacyspiegel.isolation.Answer.NOT_FOUND;

/**
 * One method of a front door, and what each visitor gets from it.
 *
 * @param unknown what somebody with every role on the unit gets for ids that do not exist
 * @param stranger what somebody with every role on another unit gets
 */
public record Row(
        String method,
        Call call,
        Answer unknown,
        Answer stranger,
        Answer administrator,
        Answer assessor,
        Answer distributor,
        Answer management,
        Answer supervisor,
        Answer anonymous) {

    /** Who hands out codes gets what an administrator gets, but may do nothing that only administrators may. */
    Row(
            String method,
            Call call,
            Answer unknown,
            Answer stranger,
            Answer administrator,
            Answer assessor,
            Answer management,
            Answer supervisor,
            Answer anonymous) {
        this(
                method,
                call,
                unknown,
                stranger,
                administrator,
                assessor,
                administrator == ALLOWED ? DENIED : administrator,
                management,
                supervisor,
                anonymous);
    }

    /** One way to call a method. */
    public interface Call {
        void on(Things things);
    }

    /** The same for everybody, logged in or not. */
    static Row everybody(String method, Call call, Answer answer) {
        return new Row(method, call, answer, answer, answer, answer, answer, answer, answer, answer);
    }

    /** About oneself: everybody who is logged in. */
    static Row self(String method, Call call, Answer anonymous) {
        return new Row(method, call, ALLOWED, ALLOWED, ALLOWED, ALLOWED, ALLOWED, ALLOWED, ALLOWED, anonymous);
    }

    /** Everybody with a role on the unit. */
    static Row everyRole(String method, Call call) {
        return new Row(method, call, NOT_FOUND, NOT_FOUND, ALLOWED, ALLOWED, ALLOWED, ALLOWED, ALLOWED, DENIED);
    }

    /** Only the administrators of the unit. */
    static Row managing(String method, Call call) {
        return managing(method, call, DENIED);
    }

    static Row managing(String method, Call call, Answer others) {
        return new Row(method, call, NOT_FOUND, NOT_FOUND, ALLOWED, others, others, others, others, DENIED);
    }

    /** Who sees the content of measurements: not who only administers. */
    static Row reading(String method, Call call) {
        return new Row(method, call, NOT_FOUND, NOT_FOUND, NOT_FOUND, ALLOWED, NOT_FOUND, ALLOWED, ALLOWED, DENIED);
    }

    /** Everybody who has the code or the token, with or without an account. */
    static Row open(String method, Call call) {
        return new Row(method, call, NOT_FOUND, ALLOWED, ALLOWED, ALLOWED, ALLOWED, ALLOWED, ALLOWED, ALLOWED);
    }

    /** Only the working group. */
    static Row working(String method, Call call) {
        return new Row(method, call, NOT_FOUND, NOT_FOUND, NOT_FOUND, ALLOWED, NOT_FOUND, DENIED, DENIED, DENIED);
    }

    /** Only the working group, of what everybody with a role on the unit may know of. */
    static Row campaigning(String method, Call call) {
        return new Row(method, call, NOT_FOUND, NOT_FOUND, DENIED, ALLOWED, DENIED, DENIED, DENIED, DENIED);
    }

    /** Only who hands out codes, of what everybody with a role on the unit may know of. */
    static Row handingOut(String method, Call call) {
        return new Row(method, call, NOT_FOUND, NOT_FOUND, DENIED, DENIED, ALLOWED, DENIED, DENIED, DENIED);
    }

    /** What only administrators, of whatever unit, may see. */
    static Row readingDraft(String method, Call call) {
        return new Row(method, call, NOT_FOUND, ALLOWED, ALLOWED, NOT_FOUND, NOT_FOUND, NOT_FOUND, NOT_FOUND, DENIED);
    }

    /** Every administrator, of whatever unit. */
    static Row drafting(String method, Call call, Answer unknown) {
        return new Row(method, call, unknown, ALLOWED, ALLOWED, DENIED, DENIED, DENIED, DENIED, DENIED);
    }

    /** Every administrator, of whatever unit; working groups keep something of the same kind of their own. */
    static Row drafting(String method, Call call, Answer unknown, Answer assessor) {
        return new Row(method, call, unknown, ALLOWED, ALLOWED, assessor, DENIED, DENIED, DENIED, DENIED);
    }

    /** The administrators and the working group of the unit that it belongs to; others do not know of it. */
    static Row readingDraftOfUnit(String method, Call call) {
        return new Row(method, call, NOT_FOUND, NOT_FOUND, ALLOWED, ALLOWED, NOT_FOUND, NOT_FOUND, NOT_FOUND, DENIED);
    }

    /** The administrators and the working group of the unit that it belongs to; others may change nothing of its kind. */
    static Row draftingOfUnit(String method, Call call) {
        return new Row(method, call, NOT_FOUND, NOT_FOUND, ALLOWED, ALLOWED, DENIED, DENIED, DENIED, DENIED);
    }

    /** Every administrator, of whatever unit, about what all of them may know. */
    static Row administering(String method, Call call) {
        return new Row(method, call, ALLOWED, ALLOWED, ALLOWED, DENIED, DENIED, DENIED, DENIED, DENIED);
    }
}
