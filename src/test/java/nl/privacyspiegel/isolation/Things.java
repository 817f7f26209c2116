package nl.privacyspiegel.isolation;

import java.util.function.Supplier;

/** What a call is about: things of the unit of the {@link Visitors}, made at the moment of the call, or ids of nothing. */
public enum Things {
    REAL,
    UNKNOWN;

    <T> T either(Supplier<T> real, Supplier<T> unknown) {
        return switch (this) {
            case REAL -> real.get();
            case UNKNOWN -> unknown.get();
        };
    }
}
