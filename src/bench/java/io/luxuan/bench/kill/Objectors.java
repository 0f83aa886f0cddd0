package io.luxuan.bench.kill;

import io.luxuan.bench.http.Form;
import io.luxuan.bench.http.Page;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.BooleanSupplier;

/** The public objects to two entries of the list; one objection is dismissed, one upheld, and a substitute rises. */
final class Objectors {
    private static final byte[] EVIDENCE =
            "%PDF-1.4\n1 0 obj\n<</Type/Catalog>>\nendobj\ntrailer<</Root 1 0 R>>\n%%EOF\n".getBytes(StandardCharsets.US_ASCII);

    private final Scene scene;

    Objectors(Scene scene) {
        this.scene = scene;
    }

    void object() {
        lodge(1);
        lodge(3);
    }

    private void lodge(int seat) {
        List<String> entry = scene.facts.rows("SELECT notice_id, application_id FROM publicity_entry WHERE round_id = ? AND seat = ?",
                scene.round, seat).get(0);
        Visitor objector = scene.anybody();
        String path = "/publicity/" + entry.get(0) + "/entries/" + entry.get(1) + "/objection";
        scene.rhythm.action();
        Page page = objector.get(path);
        objector.send(page.form("form[action$=/objection]").with("objectorKind", "PERSON").with("name", "何见微").with("idType", "OTHER_ID")
                .with("idNumber", "E0000000" + seat).with("phone", "0531-00000000").with("grounds", "FRAUD")
                .with("facts", "申报材料所列成果与公开发表的不一致，附证明。").with("evidence", "evidence.pdf", EVIDENCE), () -> false);
    }

    void handle() {
        for (List<String> row : scene.facts.rows("SELECT o.id, e.seat FROM objection o JOIN publicity_entry e"
                + " ON e.round_id = o.round_id AND e.application_id = o.application_id WHERE o.round_id = ? ORDER BY e.seat", scene.round)) {
            String id = row.get(0);
            boolean upheld = row.get(1).equals("3");
            send(id, "/accept", Form.to("").with("accepted", "true").with("reply", "已受理，将在规定时限内核查并答复。"),
                    () -> is(id, "INVESTIGATING"));
            conclude(id, Form.to("").with("upheld", String.valueOf(upheld)).with("findings", "经核查成果证明材料并函询出版单位。")
                    .with("reply", upheld ? "经核查，反映的问题属实。" : "经核查，反映的问题不属实。"), upheld ? "UPHELD" : "DISMISSED");
        }
    }

    /** One manager asks for it and another confirms it. */
    private void conclude(String id, Form form, String then) {
        send(id, "/conclude", form, () -> scene.facts.isTrue(
                "SELECT COUNT(*) FROM two_person_wish WHERE subject_id = ? AND action = 'objection.settle'", id));
        String wish = scene.facts.one("SELECT id FROM two_person_wish WHERE subject_id = ? AND state = 'ASKED'", id);
        scene.rhythm.action();
        scene.manager(1).send(Form.to("/manager/wishes/" + wish + "/confirm"), () -> is(id, then));
    }

    private void send(String id, String step, Form form, BooleanSupplier done) {
        scene.rhythm.action();
        scene.manager(0).send(new Form(URI.create("/manager/objections/" + id + step), false, form.fields()), done);
    }

    private boolean is(String id, String state) {
        return state.equals(scene.facts.one("SELECT state FROM objection WHERE id = ?", id));
    }
}
