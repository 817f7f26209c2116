package nl.privacyspiegel.assessment;

/** Which way a part of a framework moves in its order. */
public enum Direction {
    EARLIER(-1),
    LATER(1);

    private final int step;

    Direction(int step) {
        this.step = step;
    }

    int step() {
        return step;
    }
}
