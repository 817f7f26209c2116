package nl.privacyspiegel.shared;

import java.util.List;

/**
 * Something that a person typed or asked for breaks a rule. It carries a translation key, so that the page can say in
 * the reader's language what is wrong and what to do.
 */
public final class RuleViolation extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String key;
    private final transient List<Object> arguments;

    /**
     * @param key the translation key of the sentence shown to the person
     * @param arguments what the sentence needs, in its order
     */
    public RuleViolation(String key, Object... arguments) {
        super(key);
        this.key = key;
        this.arguments = List.of(arguments);
    }

    public String key() {
        return key;
    }

    public Object[] arguments() {
        return arguments == null ? new Object[0] : arguments.toArray();
    }
}
