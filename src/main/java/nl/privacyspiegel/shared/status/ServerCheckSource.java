package nl.privacyspiegel.shared.status;

/** A part of the server that says how it is, as a bean; it names no person and nothing that somebody typed. */
public interface ServerCheckSource {

    /** How it is at this moment. */
    ServerCheck check();
}
