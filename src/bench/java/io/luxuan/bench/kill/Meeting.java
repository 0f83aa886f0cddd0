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
        scene.manager(0).get(scene.page("/decision")).html().select("#ties a[href*=/decision/ties/]").eachAttr("href").forEach(this::order);
        Form form = Form.to(scene.page("/decision/confirm")).with("heldOn", Calendar.MEETING.toLocalDate().toString())
                .with("minutes", "会议审议了排序结果，同分项目按申报编号先后排列。");
        scene.rhythm.action();
        scene.manager(0).send(form, () -> scene.facts.isTrue(
                "SELECT COUNT(*) FROM two_person_wish WHERE round_id = ? AND action = 'decision.confirm'", scene.round));
        String wish = scene.facts.one("SELECT id FROM two_person_wish WHERE round_id = ? AND state = 'ASKED'", scene.round);
        scene.rhythm.action();
        scene.manager(1).send(Form.to("/manager/wishes/" + wish + "/confirm"), () -> scene.facts.isTrue(
                "SELECT COUNT(*) FROM round_record WHERE round_id = ? AND stage = 'DECISION'", scene.round));
    }

    /** Equals by their numbers, and the first of them come in. */
    private void order(String group) {
        Page page = scene.manager(0).get(group);
        List<String> equals = page.html().select("input[name=line]").stream().map(Element::val).sorted().toList();
        Form form = Form.to(group).with("seen", page.html().select("input[name=seen]").val()).with("list", String.join("\n", equals))
                .with("take", String.valueOf(EQUALS_IN)).with("reason", "同分项目按申报编号先后顺序取。");
        scene.rhythm.action();
        scene.manager(0).send(form, () -> scene.facts.isTrue(
                "SELECT COUNT(*) FROM meeting_change WHERE round_id = ? AND kind = 'TAKE'", scene.round));
    }
}
