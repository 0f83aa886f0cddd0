package io.luxuan.bench.kill;

import io.luxuan.bench.http.Form;
import io.luxuan.bench.http.Page;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.concurrent.Future;
import org.jsoup.nodes.Element;

/** Draft, files, submission, withdrawal and correction. */
final class Applicants {
    private static final byte[] PDF =
            "%PDF-1.4\n1 0 obj\n<</Type/Catalog>>\nendobj\ntrailer<</Root 1 0 R>>\n%%EOF\n".getBytes(StandardCharsets.US_ASCII);
    private static final String LONG = "围绕关键科学问题，提出可验证的方法，在公开数据集和合作单位的数据上检验，并公布代码和评测基准。";
    private static final String REVISED = "修改后：补充了与现有方法的比较和失败时的替代方案。";

    private final Scene scene;
    /** Places whose submission was answered with success. */
    private final Set<Integer> acknowledged = new ConcurrentSkipListSet<>();

    Applicants(Scene scene) {
        this.scene = scene;
    }

    Set<Integer> acknowledged() {
        return acknowledged;
    }

    /** Drafts at the same time, submissions one after another: their order gives the public numbers. */
    void applyAll() {
        List<Integer> places = scene.cast.places();
        List<Future<?>> drafts = scene.crew.begin(places, this::draft);
        for (int place : places) {
            Crew.await(drafts.get(place));
            if (Fate.of(place).isSubmitted()) {
                submit(place);
            }
        }
    }

    private void draft(int place) {
        Visitor applicant = scene.applicant(place);
        scene.rhythm.action();
        Page begun = applicant.send(Form.to("/applicant/rounds/" + scene.round + "/applications"), () -> false);
        String id = begun.path().split("/", -1)[3];
        scene.ids.put(place, id);
        scene.rhythm.action();
        applicant.send(filled(begun, place), () -> false);
        scene.rhythm.action();
        applicant.send(Form.to("/applicant/applications/" + id + "/leader").with("resident", "false").with("number", "KILL%06d".formatted(place)),
                () -> false);
        for (String question : List.of("institutionLetter", "publications")) {
            scene.rhythm.action();
            applicant.send(Form.to("/applicant/applications/" + id + "/attachments/" + question)
                    .with("file." + question, "paper-" + place + ".pdf", PDF), () -> false);
        }
    }

    private Form filled(Page page, int place) {
        Form form = page.form("form[data-form]");
        for (Element field : page.html().select("[name^=a.]")) {
            form = form.with(field.attr("name"), answer(field, place));
        }
        return form;
    }

    private String answer(Element field, int place) {
        String key = field.attr("name").substring(2);
        return switch (key) {
            case "title" -> scene.cast.title(place);
            case "field" -> scene.cast.field(place);
            case "leader" -> "负责人" + (place + 1);
            case "keywords" -> scene.cast.word(place) + "；" + scene.cast.word(place + 1000);
            case "startDate" -> Calendar.YEAR + "-09-01";
            case "memberCount" -> "8";
            default -> switch (field.tagName()) {
                case "select" -> field.select("option").stream().map(Element::val).filter(value -> !value.isEmpty()).findFirst().orElse("");
                case "textarea" -> scene.cast.word(key + place) + "：" + LONG;
                default -> field.attr("type").equals("checkbox") ? "yes" : scene.cast.word(key + place);
            };
        };
    }

    void submit(int place) {
        scene.rhythm.action();
        Page page = scene.applicant(place).send(Form.to("/applicant/applications/" + scene.ids.get(place) + "/submit"), () -> false);
        if (page.path().endsWith(scene.ids.get(place))) {
            acknowledged.add(place);
        }
    }

    /** Revised or corrected, and handed in again. */
    void correct(int place) {
        Visitor applicant = scene.applicant(place);
        scene.rhythm.action();
        String id = scene.ids.get(place);
        applicant.send(applicant.get("/applicant/applications/" + id + "/edit").form("form[data-form]").with("a.novelty", REVISED), () -> false);
        submit(place);
    }

    void withdraw(int place) {
        scene.rhythm.action();
        scene.applicant(place).send(Form.to("/applicant/applications/" + scene.ids.get(place) + "/withdraw").with("reason", "研究方向调整，主动撤回。"),
                () -> scene.is(place, "WITHDRAWN"));
    }

    /** What each application must say at the end. */
    static String lastNovelty(Scene scene, int place) {
        Fate fate = Fate.of(place);
        return fate == Fate.RETURNED || fate == Fate.CORRECTED ? REVISED : scene.cast.word("novelty" + place) + "：" + LONG;
    }
}
