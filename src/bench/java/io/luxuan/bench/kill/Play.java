package io.luxuan.bench.kill;

import java.util.Set;

/** The whole round, from the first draft to the final list and its projects. */
final class Play {
    private final Scene scene;
    private final Applicants applicants;
    private final Checkers checkers;
    private final Ceremony ceremony;
    private final Reviewers reviewers;
    private final Objectors objectors;

    Play(Scene scene) {
        this.scene = scene;
        this.applicants = new Applicants(scene);
        this.checkers = new Checkers(scene, applicants);
        this.ceremony = new Ceremony(scene);
        this.reviewers = new Reviewers(scene);
        this.objectors = new Objectors(scene);
    }

    /** Answers the places whose submission was acknowledged. */
    Set<Integer> whole() {
        apply();
        judge();
        publish();
        return applicants.acknowledged();
    }

    private void apply() {
        scene.passTo(Calendar.DRAFTS);
        applicants.applyAll();
        scene.passTo(Calendar.RECOMMENDATION);
        checkers.recommendAll();
        scene.passTo(Calendar.FORMALITY);
        awaitStage("FORMALITY");
        checkers.checkAll();
    }

    private void judge() {
        scene.passTo(Calendar.COMMITMENT);
        ceremony.commit();
        scene.passTo(Calendar.DRAW);
        ceremony.draw();
        reviewers.awaitPanels();
        scene.passTo(Calendar.REVIEW);
        reviewers.refuseSome();
        reviewers.scoreAll();
        scene.awaitTask("decision-meeting");
        scene.passTo(Calendar.MEETING);
        new Meeting(scene).decide();
    }

    private void publish() {
        awaitRecord("DECISION");
        scene.passTo(Calendar.OBJECTIONS);
        objectors.object();
        scene.passTo(Calendar.ANSWERS);
        objectors.handle();
        scene.passTo(Calendar.FIRST_PUBLICITY_OVER);
        scene.facts.await("a supplementary list", () -> scene.facts.isTrue(
                "SELECT COUNT(*) FROM notice WHERE round_id = ? AND wave = 2", scene.round));
        scene.passTo(Calendar.ALL_PUBLICITY_OVER);
        awaitRecord("PUBLICITY");
        awaitProjects();
    }

    private void awaitStage(String stage) {
        scene.facts.await("stage " + stage, () -> scene.facts.isTrue(
                "SELECT COUNT(*) FROM selection_round WHERE id = ? AND stage = ?", scene.round, stage));
    }

    private void awaitRecord(String stage) {
        scene.facts.await("record " + stage, () -> scene.facts.isTrue(
                "SELECT COUNT(*) FROM round_record WHERE round_id = ? AND stage = ?", scene.round, stage));
    }

    private void awaitProjects() {
        scene.facts.await("projects of all awards", () -> scene.facts.count("SELECT COUNT(*) FROM project WHERE round_id = ?", scene.round)
                == scene.facts.count("SELECT COUNT(*) FROM publicity_entry WHERE round_id = ? AND state = 'AWARDED'", scene.round));
    }
}
