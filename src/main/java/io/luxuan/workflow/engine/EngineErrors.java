package io.luxuan.workflow.engine;

import io.luxuan.shared.NotFound;
import io.luxuan.shared.Refusal;
import java.util.Arrays;
import java.util.function.Supplier;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.exception.NullValueException;

/** The engine wraps what a step or listener throws; callers get the refusal itself. */
final class EngineErrors {
    private EngineErrors() {}

    static <T> T unwrapped(Supplier<T> work) {
        try {
            return work.get();
        } catch (ProcessEngineException wrapped) {
            throw told(wrapped);
        }
    }

    /** Of work on a task: one that another has done since it was looked up is gone. */
    static void onTask(Runnable work) {
        try {
            unwrapped(() -> {
                work.run();
                return null;
            });
        } catch (NullValueException missing) {
            throw new Refusal("task.gone");
        } catch (ProcessEngineException failed) {
            throw lostItsPlace(failed) ? new Refusal("task.gone") : failed;
        }
    }

    /** Where the other ended the execution too, the engine stumbles over that while it passes the listener's refusal on. */
    private static boolean lostItsPlace(ProcessEngineException failed) {
        Throwable root = failed;
        while (root.getCause() != null) {
            root = root.getCause();
        }
        return root instanceof NullPointerException && Arrays.stream(root.getStackTrace()).limit(1)
                .anyMatch(frame -> frame.getClassName().startsWith(ProcessEngineException.class.getPackageName() + ".impl.tree."));
    }

    private static RuntimeException told(ProcessEngineException wrapped) {
        for (Throwable cause = wrapped; cause != null; cause = cause.getCause()) {
            if (cause instanceof Refusal || cause instanceof NotFound) {
                return (RuntimeException) cause;
            }
        }
        return wrapped;
    }
}
