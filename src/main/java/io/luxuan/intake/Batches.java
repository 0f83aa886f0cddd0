package io.luxuan.intake;

import io.luxuan.shared.Chunks;
import io.luxuan.shared.InParallel;
import io.luxuan.shared.Refusal;
import io.luxuan.shared.actor.Actors;
import io.luxuan.shared.actor.Person;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;

/** Many small commands on a few threads. What fails by a clash with another transaction is done again. */
final class Batches {
    private static final int ATTEMPTS = 4;

    private Batches() {}

    /** @param work idempotent, in a transaction of its own; runs as the system */
    static <T> void run(Intake intake, Phase phase, List<T> items, int size, Progress progress, Consumer<List<T>> work) {
        AtomicInteger done = new AtomicInteger();
        progress.at(phase, 0, items.size());
        List<Runnable> commands = new ArrayList<>();
        Chunks.each(items, size, batch -> commands.add(() -> {
            Actors.run(Person.SYSTEM, () -> again(work, batch));
            progress.at(phase, done.addAndGet(batch.size()), items.size());
        }));
        InParallel.run(intake.workers(), commands);
    }

    private static <T> void again(Consumer<List<T>> work, List<T> batch) {
        for (int attempt = 1; ; attempt++) {
            try {
                work.accept(batch);
                return;
            } catch (Refusal refused) {
                throw refused;
            } catch (RuntimeException clash) {
                if (attempt == ATTEMPTS) {
                    throw clash;
                }
            }
        }
    }
}
