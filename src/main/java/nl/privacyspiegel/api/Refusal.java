package nl.privacyspiegel.api;

import java.io.Serial;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A request that cannot be answered, and why. */
class Refusal extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    /**
     * Which part of an address will not do, and what would.
     *
     * @param allowedKey the translation key of what is allowed
     */
    record Wrong(String parameter, String allowedKey, List<Object> arguments) {}

    private final Problem problem;
    private final transient @Nullable Wrong wrong;

    Refusal(Problem problem) {
        super(problem.name());
        this.problem = problem;
        this.wrong = null;
    }

    private Refusal(Wrong wrong) {
        super(wrong.parameter());
        this.problem = Problem.PARAMETER;
        this.wrong = wrong;
    }

    /** A parameter that will not do. */
    static Refusal of(String parameter, String allowedKey, Object... arguments) {
        return new Refusal(new Wrong(parameter, allowedKey, List.of(arguments)));
    }

    Problem problem() {
        return problem;
    }

    Optional<Wrong> wrong() {
        return Optional.ofNullable(wrong);
    }
}
