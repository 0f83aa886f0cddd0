package io.luxuan.bench.kill;

import java.time.LocalDateTime;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** One run of the round: who is in it, where, and what disturbs it. */
final class Scene {
    final Cast cast;
    final String round;
    final Sites nodes;
    final Facts facts;
    final Crew crew;
    final Rhythm rhythm;
    final Tally tally = new Tally();
    /** Application ids by place. */
    final Map<Integer, String> ids = new ConcurrentHashMap<>();
    private final ClockFile clock;
    private final Map<String, Visitor> visitors = new ConcurrentHashMap<>();

    Scene(Cast cast, String round, Sites nodes, Facts facts, Crew crew, Rhythm rhythm, ClockFile clock) {
        this.cast = cast;
        this.round = round;
        this.nodes = nodes;
        this.facts = facts;
        this.crew = crew;
        this.rhythm = rhythm;
        this.clock = clock;
    }

    Visitor person(String username) {
        return visitors.computeIfAbsent(username, name -> new Visitor(name, nodes, tally));
    }

    Visitor applicant(int place) {
        return person("applicant" + (place + 1));
    }

    Visitor manager(int which) {
        return person("manager" + (1 + Math.floorMod(which, 2)));
    }

    Visitor anybody() {
        return new Visitor(null, nodes, tally);
    }

    void passTo(LocalDateTime moment) {
        clock.moveTo(moment);
        rhythm.clockMoved();
    }

    String status(int place) {
        return facts.one("SELECT status FROM application WHERE id = ?", ids.get(place));
    }

    boolean is(int place, String status) {
        return status.equals(status(place));
    }

    /** Until the round's process waits for this task. */
    void awaitTask(String key) {
        facts.await("task " + key, () -> facts.isTrue(
                "SELECT COUNT(*) FROM work_item WHERE subject_id = ? AND task_key = ?", round, key));
    }

    String page(String rest) {
        return "/manager/rounds/" + round + rest;
    }
}
