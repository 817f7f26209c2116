package nl.privacyspiegel.shell;

/** What stands around every page could not be made: who says so can have nothing around it either. */
final class FrameFailure extends RuntimeException {

    private static final long serialVersionUID = 1L;

    FrameFailure(Throwable cause) {
        super(cause);
    }
}
