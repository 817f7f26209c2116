package nl.privacyspiegel.shared;

import java.util.ArrayList;
import java.util.List;

/** Which way a part of a document moves in its order. */
public enum Direction {
    EARLIER(-1),
    LATER(1);

    private final int step;

    Direction(int step) {
        this.step = step;
    }

    public int step() {
        return step;
    }

    public Direction opposite() {
        return this == EARLIER ? LATER : EARLIER;
    }

    /** The list with the thing at this place one place further; as it was when there is no such place. */
    public <T> List<T> moved(List<T> list, int from) {
        int to = from + step;
        if (from < 0 || from >= list.size() || to < 0 || to >= list.size()) {
            return list;
        }
        List<T> moved = new ArrayList<>(list);
        moved.add(to, moved.remove(from));
        return moved;
    }
}
