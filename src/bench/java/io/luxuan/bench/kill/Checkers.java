package io.luxuan.bench.kill;

import io.luxuan.bench.http.Form;
import io.luxuan.bench.http.Page;
import java.util.List;
import org.jsoup.nodes.Element;

/** Departments that recommend, and managers who check the form of what was recommended. */
final class Checkers {
    private final Scene scene;
    private final Applicants applicants;

    Checkers(Scene scene, Applicants applicants) {
        this.scene = scene;
        this.applicants = applicants;
    }

    void recommendAll() {
        List<Integer> places = scene.cast.places().stream().filter(place -> Fate.of(place).isRecommended()).toList();
        List<Integer> returned = places.stream().filter(place -> Fate.of(place) == Fate.RETURNED).toList();
        scene.crew.all(returned, place -> recommend(place, "RETURN", "请补充与现有方法的比较。", "RETURNED"));
        scene.crew.all(returned, applicants::correct);
        scene.crew.all(places, place -> recommend(place, "RECOMMEND", "材料属实，同意推荐。", "RECOMMENDED"));
        scene.crew.all(scene.cast.places(Fate.WITHDRAWN), applicants::withdraw);
    }

    private void recommend(int place, String decision, String opinion, String then) {
        scene.rhythm.action();
        scene.person("recommender" + (scene.cast.department(place) + 1)).send(Form.to("/recommender/applications/" + scene.ids.get(place))
                .with("decision", decision).with("opinion", opinion), () -> scene.is(place, then));
    }

    void checkAll() {
        List<Integer> places = scene.cast.places().stream().filter(place -> Fate.of(place).isRecommended()).toList();
        scene.crew.all(places, this::check);
        List<Integer> corrected = scene.cast.places(Fate.CORRECTED);
        scene.crew.all(corrected, applicants::correct);
        scene.crew.all(corrected, this::pass);
    }

    private void check(int place) {
        switch (Fate.of(place)) {
            case CORRECTED -> decide(place, "return", "CORRECTION", "remark.novelty", "请写明与已有工作的区别。");
            case REJECTED -> reject(place);
            default -> pass(place);
        }
    }

    private void pass(int place) {
        Visitor manager = scene.manager(place);
        scene.rhythm.action();
        Page page = manager.get("/manager/applications/" + scene.ids.get(place));
        Form form = Form.to("/manager/applications/" + scene.ids.get(place)).with("decision", "pass");
        for (Element item : page.html().select("input[name=item]")) {
            form = form.and("item", item.val());
        }
        manager.send(form, () -> scene.is(place, "ACCEPTED"));
    }

    /** One manager asks for it and another confirms it. */
    private void reject(int place) {
        String application = scene.ids.get(place);
        scene.rhythm.action();
        scene.manager(place).send(Form.to("/manager/applications/" + application).with("decision", "reject")
                .with("reason", "申报单位审核意见未盖章。"), () -> scene.facts.isTrue(
                "SELECT COUNT(*) FROM two_person_wish WHERE subject_id = ? AND action = 'application.reject'", application));
        String wish = scene.facts.one("SELECT id FROM two_person_wish WHERE subject_id = ? AND state = 'ASKED'", application);
        scene.rhythm.action();
        scene.manager(place + 1).send(Form.to("/manager/wishes/" + wish + "/confirm"), () -> scene.is(place, "REJECTED"));
    }

    private void decide(int place, String decision, String then, String field, String text) {
        scene.rhythm.action();
        scene.manager(place).send(Form.to("/manager/applications/" + scene.ids.get(place)).with("decision", decision).with(field, text),
                () -> scene.is(place, then));
    }
}
