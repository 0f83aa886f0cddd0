package io.luxuan.demo;

import io.luxuan.round.Rounds;
import io.luxuan.shared.MovableClock;
import io.luxuan.shared.Refusal;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Makes the demo on the first start of an empty platform. It runs before the web server opens and before the job
 * executor starts, so that nobody sees it half-made and no timer fires by the moved clock but those it fires itself.
 */
@Component
@ConditionalOnProperty(name = "luxuan.demo", havingValue = "true")
class DemoLoader implements SmartLifecycle {
    private static final Logger LOG = LoggerFactory.getLogger(DemoLoader.class);
    private static final String WHOLE = "demo";

    private final DemoPlace place;
    private final DemoMarks marks;
    private final DemoPeople people;
    private final DemoTime time;
    private final List<Chapter> chapters;
    private final Rounds rounds;
    private final MovableClock clock;
    private boolean running;

    DemoLoader(DemoPlace place, DemoMarks marks, DemoPeople people, DemoTime time, List<Chapter> chapters, Rounds rounds,
            MovableClock clock) {
        this.place = place;
        this.marks = marks;
        this.people = people;
        this.time = time;
        this.chapters = chapters;
        this.rounds = rounds;
        this.clock = clock;
    }

    @Override
    public void start() {
        running = true;
        place.require();
        if (marks.begun() == 0 && rounds.years().isEmpty()) {
            load();
        } else if (marks.begun() > 0) {
            people.addAdministrators();
        }
    }

    private void load() {
        long started = System.nanoTime();
        marks.begin(WHOLE, clock.now());
        try {
            time.begin();
            people.create();
            chapters.forEach(this::tell);
        } finally {
            time.end();
        }
        marks.finish(WHOLE, clock.now());
        LOG.info("demo made in {} ms", (System.nanoTime() - started) / 1_000_000);
    }

    /** What one chapter cannot do (a publicity in a year without a calendar) does not keep the others from being told. */
    private void tell(Chapter chapter) {
        long started = System.nanoTime();
        try {
            chapter.tell();
        } catch (RuntimeException cut) {
            LOG.warn("演示批次 {} 停在此处：{}", chapter.name(), why(cut), cut);
        }
        LOG.debug("{} told in {} ms", chapter.name(), (System.nanoTime() - started) / 1_000_000);
    }

    private static String why(RuntimeException cut) {
        return cut instanceof Refusal refusal ? refusal.code() + " " + refusal.fields() : cut.toString();
    }

    @Override
    public void stop() {
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    /** Before the web server, which starts last. */
    @Override
    public int getPhase() {
        return 0;
    }
}
