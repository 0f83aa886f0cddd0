package io.luxuan.bench.kill;

import io.luxuan.bench.http.Form;
import io.luxuan.bench.http.Page;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Experts declare, score and sign; some refuse, and a substitute takes the seat. */
final class Reviewers {
    private static final int REFUSALS = 3;
    private static final String COMMENT = "选题有价值，目标明确，方案总体可行，建议进一步量化考核指标并说明与同类工作的差别。";

    private final Scene scene;

    Reviewers(Scene scene) {
        this.scene = scene;
    }

    private record Seat(String id, String application, String expert, String state) {}

    void awaitPanels() {
        long seats = 5L * scene.cast.judged().size();
        scene.facts.await("panels of all applications", () -> scene.facts.count(
                "SELECT COUNT(*) FROM work_item WHERE round_id = ? AND task_key = 'score'", scene.round) == seats);
    }

    /** One after another: each uses up a value of the draw's chain. */
    void refuseSome() {
        for (int place : scene.cast.judged().subList(0, Math.min(REFUSALS, scene.cast.judged().size()))) {
            Seat seat = seats("a.application_id = ? AND a.seat = 2 AND a.live = TRUE", scene.ids.get(place)).get(0);
            scene.rhythm.action();
            scene.person(seat.expert()).send(Form.to("/expert/assignments/" + seat.id() + "/refuse").with("kind", "JOINT_WORK")
                    .with("reason", "与项目负责人两年内有合作论文，申请回避。"), () -> isIn(seat, "REFUSED"));
            scene.facts.await("a substitute", () -> scene.facts.isTrue("SELECT COUNT(*) FROM review_assignment a JOIN work_item w"
                    + " ON w.reference = a.id WHERE a.application_id = ? AND a.seat = 2 AND a.live = TRUE AND a.id <> ?",
                    seat.application(), seat.id()));
        }
    }

    void scoreAll() {
        Map<String, List<Seat>> byExpert = seats("a.round_id = ? AND a.live = TRUE", scene.round).stream()
                .collect(Collectors.groupingBy(Seat::expert));
        scene.crew.all(byExpert.keySet().stream().sorted().toList(), expert -> byExpert.get(expert).forEach(this::score));
    }

    private void score(Seat seat) {
        Visitor expert = scene.person(seat.expert());
        String page = "/expert/assignments/" + seat.id();
        scene.rhythm.action();
        Page card = expert.send(Form.to(page + "/accept").with("declared", "true"), () -> isIn(seat, "ACCEPTED"));
        Form form = card.html().selectFirst("#score-card") == null ? expert.get(page).form("#score-card") : card.form("#score-card");
        form = filled(form, seat);
        scene.rhythm.action();
        expert.send(to(page + "/sign", form), () -> isIn(seat, "SIGNED"));
    }

    private Form filled(Form form, Seat seat) {
        Form filled = form.with("comment", COMMENT);
        for (Map.Entry<String, String> points : scene.cast.points(place(seat), seat.expert()).entrySet()) {
            filled = filled.with("points." + points.getKey(), points.getValue());
        }
        return filled;
    }

    private static Form to(String action, Form form) {
        return new Form(java.net.URI.create(action), false, form.fields());
    }

    private int place(Seat seat) {
        return scene.ids.entrySet().stream().filter(entry -> entry.getValue().equals(seat.application())).findFirst()
                .orElseThrow().getKey();
    }

    private boolean isIn(Seat seat, String state) {
        return state.equals(scene.facts.one("SELECT state FROM review_assignment WHERE id = ?", seat.id()));
    }

    private List<Seat> seats(String which, String value) {
        return scene.facts.rows("SELECT a.id, a.application_id, p.username, a.state FROM review_assignment a"
                + " JOIN account p ON p.id = a.account_id WHERE " + which + " ORDER BY a.application_id, a.seat", value).stream()
                .map(row -> new Seat(row.get(0), row.get(1), row.get(2), row.get(3))).toList();
    }
}
