package io.luxuan.web;

import java.util.concurrent.TimeUnit;
import org.apache.tomcat.util.threads.TaskQueue;
import org.apache.tomcat.util.threads.TaskThreadFactory;
import org.apache.tomcat.util.threads.ThreadPoolExecutor;

/**
 * Tomcat's pool of threads, which notes when the bytes of a request came in: a filter sees the request only when a
 * thread was free for it.
 */
final class ArrivalStamps extends ThreadPoolExecutor {
    private static final ThreadLocal<Long> STAMP = new ThreadLocal<>();
    private static final int IDLE_SECONDS = 60;

    private ArrivalStamps(TaskQueue queue, int spare, int most) {
        super(spare, most, IDLE_SECONDS, TimeUnit.SECONDS, queue, new TaskThreadFactory("http-", true, Thread.NORM_PRIORITY));
        queue.setParent(this);
    }

    static ArrivalStamps pool(int spare, int most) {
        return new ArrivalStamps(new TaskQueue(), spare, most);
    }

    @Override
    public void execute(Runnable task) {
        long stamp = System.nanoTime();
        super.execute(() -> {
            STAMP.set(stamp);
            try {
                task.run();
            } finally {
                STAMP.remove();
            }
        });
    }

    /**
     * How long ago, in nanoseconds, the request came in that this thread begins to serve. Asked once a request: a second
     * one on the same connection came in after the first was answered.
     */
    static long age() {
        Long stamp = STAMP.get();
        STAMP.remove();
        return stamp == null ? 0 : System.nanoTime() - stamp;
    }
}
