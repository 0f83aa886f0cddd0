package io.luxuan.bench.kill;

import io.luxuan.bench.http.Form;
import java.util.Map;

/** Commitment, public values by two managers, panels. */
final class Ceremony {
    private final Scene scene;

    Ceremony(Scene scene) {
        this.scene = scene;
    }

    void commit() {
        scene.awaitTask("commit-draw");
        act(0, "/panels/commit", Map.of(
                "source1.name", "双色球", "source1.issue", "第2026042期", "source1.publishAt", Calendar.LOTTERY.toString(),
                "source1.kind", "NUMBERS", "source1.written", "开奖号码（演练数值）",
                "source2.name", "上证综合指数", "source2.issue", "收盘", "source2.publishAt", Calendar.CLOSING_PRICE.toString(),
                "source2.kind", "NUMBER", "source2.written", "收盘点位（演练数值）"), "enter-draw-values");
    }

    void draw() {
        Map<String, String> values = Map.of("value1", "03 08 12 19 25 31 07", "value2", "3912.50");
        scene.rhythm.action();
        scene.manager(0).send(form("/panels/values", values), () -> scene.facts.isTrue(
                "SELECT COUNT(*) FROM draw_entry e JOIN draw_commitment c ON c.id = e.commitment_id WHERE c.round_id = ?", scene.round));
        act(1, "/panels/values", values, "draw-panels");
        scene.rhythm.action();
        scene.manager(0).send(form("/panels/draw", Map.of()),
                () -> scene.facts.isTrue("SELECT COUNT(*) FROM review_draw WHERE round_id = ?", scene.round));
        scene.rhythm.action();
        scene.manager(0).send(form("/panels/confirm", Map.of()), () -> !isOpen("draw-panels"));
    }

    private void act(int manager, String page, Map<String, String> fields, String next) {
        scene.rhythm.action();
        scene.manager(manager).send(form(page, fields), () -> isOpen(next));
    }

    private boolean isOpen(String task) {
        return scene.facts.isTrue("SELECT COUNT(*) FROM work_item WHERE subject_id = ? AND task_key = ?", scene.round, task);
    }

    private Form form(String page, Map<String, String> fields) {
        Form form = Form.to(scene.page(page));
        for (Map.Entry<String, String> field : fields.entrySet()) {
            form = form.with(field.getKey(), field.getValue());
        }
        return form;
    }
}
