package nl.privacyspiegel.shared.work;

/**
 * Work at set times: a bean of this kind is done once over all servers on one database, at those times and after every start. It looks
 * for itself what is due, and doing it again at once changes nothing.
 */
public interface RegularWork {

    /** As it is stored: never rename one. */
    String name();

    /** When, as Spring writes it, in the time of the Netherlands. */
    String cron();

    /** Does what is due. */
    void work();
}
