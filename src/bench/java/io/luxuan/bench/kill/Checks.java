package io.luxuan.bench.kill;

import io.luxuan.bench.http.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** What must be true at the end of a run, whatever was killed meanwhile. */
final class Checks {
    private static final String TWICE = "SELECT COUNT(*) FROM (SELECT 1 FROM %s GROUP BY %s HAVING COUNT(*) > 1) doubled";

    private final Scene scene;
    private final List<String> faults = new ArrayList<>();

    private Checks(Scene scene) {
        this.scene = scene;
    }

    /** Sentences; none when all is as it must be. */
    static List<String> faults(Scene scene, Set<Integer> acknowledged) {
        Checks checks = new Checks(scene);
        checks.submissions(acknowledged);
        checks.tasks();
        checks.cards();
        checks.jobs();
        checks.auditLog();
        return checks.faults;
    }

    private void submissions(Set<Integer> acknowledged) {
        long wanted = scene.cast.places().stream().filter(place -> Fate.of(place).isSubmitted()).count();
        equal("acknowledged submissions", wanted, acknowledged.size());
        for (int place : acknowledged) {
            List<List<String>> rows = scene.facts.rows("SELECT a.number_text, a.title, v.content FROM application a JOIN application_version v"
                    + " ON v.application_id = a.id AND v.version_no = a.version_no WHERE a.id = ?", scene.ids.get(place));
            boolean there = rows.size() == 1 && rows.get(0).get(0) != null && scene.cast.title(place).equals(rows.get(0).get(1))
                    && rows.get(0).get(2).contains(scene.cast.title(place)) && rows.get(0).get(2).contains(Applicants.lastNovelty(scene, place));
            if (!there) {
                faults.add("the acknowledged submission of applicant" + (place + 1) + " is not there with its text");
            }
        }
        equal("files of applications", 2L * scene.cast.places().size(),
                scene.facts.count("SELECT COUNT(*) FROM application_attachment WHERE removed_at IS NULL"));
        none("applications twice", TWICE.formatted("application", "organisation_id"));
    }

    private void tasks() {
        none("tasks twice", TWICE.formatted("work_item", "subject_id, task_key, COALESCE(reference, '')"));
        none("tasks that the engine has and the list has not",
                "SELECT COUNT(*) FROM ACT_RU_TASK t LEFT JOIN work_item w ON w.task_id = t.ID_ WHERE w.task_id IS NULL");
        none("tasks that the list has and the engine has not",
                "SELECT COUNT(*) FROM work_item w LEFT JOIN ACT_RU_TASK t ON w.task_id = t.ID_ WHERE t.ID_ IS NULL");
        none("reviews of applications that did not end", "SELECT COUNT(*) FROM ACT_RU_EXECUTION e JOIN application a"
                + " ON a.id = e.BUSINESS_KEY_ WHERE e.PROC_DEF_ID_ LIKE 'application-review:%'");
        none("processes twice",
                "SELECT COUNT(*) FROM (SELECT 1 FROM ACT_HI_PROCINST GROUP BY BUSINESS_KEY_, PROC_DEF_KEY_ HAVING COUNT(*) > 1) doubled");
    }

    private void cards() {
        equal("signed cards", 5L * scene.cast.judged().size(), scene.facts.count("SELECT COUNT(*) FROM review_card c JOIN review_assignment a"
                + " ON a.id = c.assignment_id WHERE c.signed_at IS NOT NULL AND a.state = 'SIGNED' AND a.live = TRUE"));
        none("cards of one seat twice", "SELECT COUNT(*) FROM (SELECT 1 FROM review_assignment WHERE live = TRUE"
                + " GROUP BY application_id, seat HAVING COUNT(*) > 1) doubled");
    }

    private void jobs() {
        none("failed jobs", "SELECT COUNT(*) FROM ACT_RU_JOB WHERE RETRIES_ = 0");
    }

    /** As the supervisor has it recomputed. */
    private void auditLog() {
        Visitor supervisor = scene.person("supervisor1");
        Page page = supervisor.get("/supervisor/audit/check");
        if (!page.isOk() || page.html().select(".alert-success").isEmpty()) {
            faults.add("the audit log is not whole: " + page.html().select(".alert").text());
        }
    }

    private void none(String what, String sql) {
        equal(what, 0, scene.facts.count(sql));
    }

    private void equal(String what, long wanted, long found) {
        if (wanted != found) {
            faults.add(what + ": " + found + " instead of " + wanted);
        }
    }
}
