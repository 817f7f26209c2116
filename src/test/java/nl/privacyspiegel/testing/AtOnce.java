package nl.privacyspiegel.testing;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import java.util.stream.Stream;
import nl.privacyspiegel.shared.RuleViolation;

/** The same person presses twice, and the server works on both at the same moment. */
public final class AtOnce {

    private AtOnce() {}

    /** What both presses gave; empty for one that a rule refused. */
    public static <T> List<Optional<T>> twice(People people, Person person, Supplier<T> press) throws Exception {
        CyclicBarrier gate = new CyclicBarrier(2);
        try (ExecutorService threads = Executors.newFixedThreadPool(2)) {
            List<Future<Optional<T>>> answers = Stream.of(press, press)
                    .<Callable<Optional<T>>>map(each -> () -> {
                        gate.await();
                        return people.as(person, () -> answer(each));
                    })
                    .map(threads::submit)
                    .toList();
            return List.of(answers.getFirst().get(), answers.getLast().get());
        }
    }

    private static <T> Optional<T> answer(Supplier<T> press) {
        try {
            return Optional.of(press.get());
        } catch (RuleViolation refused) {
            return Optional.empty();
        }
    }
}
