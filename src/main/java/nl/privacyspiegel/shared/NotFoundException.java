package nl.privacyspiegel.shared;

/**
 * The thing asked for does not exist, or not for the current user: both look the same from outside, so that guessing an
 * id teaches nothing.
 */
public final class NotFoundException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final boolean hidden;

    public NotFoundException() {
        this(false);
    }

    private NotFoundException(boolean hidden) {
        super("not found");
        this.hidden = hidden;
    }

    /** It exists, but not for the current user. */
    public static NotFoundException hidden() {
        return new NotFoundException(true);
    }

    /** Whether it is known to exist: for the audit trail, never for an answer. */
    public boolean isHidden() {
        return hidden;
    }
}
