package io.luxuan.recover;

import io.luxuan.shared.Refusal;
import io.luxuan.shared.actor.Actors;
import io.luxuan.shared.actor.Person;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;

/**
 * What is looked up and sent after the answer was given, so that neither its words nor its time tell whether a name is somebody's. What a
 * stopped node did not send is asked for again.
 */
@Component
class Sending implements DisposableBean {
    private static final Logger LOG = LoggerFactory.getLogger(Sending.class);
    private static final int MOST_WAITING = 500;

    private final ExecutorService post = new ThreadPoolExecutor(1, 1, 1, TimeUnit.MINUTES, new ArrayBlockingQueue<>(MOST_WAITING), work -> {
        Thread thread = new Thread(work, "codes");
        thread.setDaemon(true);
        return thread;
    });

    void later(Runnable work) {
        try {
            post.execute(() -> now(work));
        } catch (RejectedExecutionException full) {
            LOG.warn("more people ask for codes than can be sent");
        }
    }

    private static void now(Runnable work) {
        try {
            Actors.run(Person.SYSTEM, work);
        } catch (Refusal refused) {
            LOG.info("no code was sent: {}", refused.code());
        } catch (RuntimeException failed) {
            LOG.warn("a code could not be sent: {}", failed.toString());
        }
    }

    @Override
    public void destroy() {
        post.shutdown();
    }
}
