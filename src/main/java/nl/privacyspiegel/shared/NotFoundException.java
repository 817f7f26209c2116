package nl.privacyspiegel.shared;

/**
 * The thing asked for does not exist, or not for the current user: both look the same from outside, so that guessing an
 * id teaches nothing.
 */
public final class NotFoundException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public NotFoundException() {
        super("not found");
    }
}
