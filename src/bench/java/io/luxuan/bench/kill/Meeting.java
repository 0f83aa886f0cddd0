package io.luxuan.bench.kill;

import io.luxuan.bench.http.Form;
import io.luxuan.bench.http.Page;
import java.util.List;
import org.jsoup.nodes.Element;

/** The meeting decides between equals; one manager asks for its list and another confirms it. */
final class Meeting {
    private static final int EQUALS_IN = 2;

    private final Scene scene;

    Meeting(Scene scene) {
        this.scene = scene;
    }

    void decide() {
        scene.awaitTask("decision-meeting");
        Page page = scene.manager(0).get(scene.page("/decision"));
        List<String> equals = page.html().select("#ties input[name=take]").stream().map(Element::val)
                .sorted((one, other) -> number(one).compareTo(number(other))).toList();
        Form form = Form.to(scene.page("/decision/confirm")).with("heldOn", Calendar.MEETING.toLocalDate().toString())
                .with("minutes", "会议审议了排序结果，同分项目按申报编号先后排列。").with("tieReason", "同分项目按申报编号先后顺序取。");
        for (int at = 0; at < equals.size(); at++) {
            form = form.and("tied", equals.get(at)).and("place", String.valueOf(at + 1));
            form = at < EQUALS_IN ? form.and("take", equals.get(at)) : form;
        }
        scene.rhythm.action();
        scene.manager(0).send(form, () -> scene.facts.isTrue(
                "SELECT COUNT(*) FROM two_person_wish WHERE round_id = ? AND action = 'decision.confirm'", scene.round));
        String wish = scene.facts.one("SELECT id FROM two_person_wish WHERE round_id = ? AND state = 'ASKED'", scene.round);
        scene.rhythm.action();
        scene.manager(1).send(Form.to("/manager/wishes/" + wish + "/confirm"), () -> scene.facts.isTrue(
                "SELECT COUNT(*) FROM round_record WHERE round_id = ? AND stage = 'DECISION'", scene.round));
    }

    private String number(String id) {
        return scene.facts.one("SELECT number_text FROM application WHERE id = ?", id);
    }
}
